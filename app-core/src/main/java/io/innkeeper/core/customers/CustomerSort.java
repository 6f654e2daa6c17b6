package io.innkeeper.core.customers;

/** What a list of customers is sorted by. */
public enum CustomerSort {
  /** By name, in the order of most languages (CLDR root). */
  NAME,
  /** By name, in the order of the Turkish alphabet. */
  NAME_TURKISH,
  CREATED,
  /** By contact e-mail, letter case not counted. */
  EMAIL,
  /** Customers of one plan together, the plans in the order in which they were made. */
  PLAN
}
