package io.innkeeper.core.kernel;

/**
 * The part of the business a permission speaks of; the list is that of the product's rights page.
 */
public enum Area {
  DASHBOARD,
  CUSTOMERS,
  TENANTS,
  PLANS,
  DOMAINS,
  DNS_ACCOUNTS,
  JOBS,
  AUDIT,
  ORDERS,
  BILLING,
  SERVERS,
  CONTAINERS,
  INBOX,
  KANBAN,
  APPOINTMENTS,
  WORK_ORDERS,
  CAMPAIGNS,
  INVENTORY,
  REPORTS,
  ANALYSIS,
  NOTES,
  FILES,
  SETTINGS,
  STAFF,
  /** The keys that open sealed secrets: a right apart, which only an owner has. */
  KEYS
}
