package io.innkeeper.core.domains;

/** The types of records that are kept (RFC 1035, 3596, 2782, 8659). */
public enum RecordType {
  A,
  AAAA,
  CNAME,
  MX,
  TXT,
  NS,
  SRV,
  CAA
}
