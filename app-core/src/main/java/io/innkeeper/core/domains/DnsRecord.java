package io.innkeeper.core.domains;

import org.jspecify.annotations.Nullable;

/**
 * One record of a zone, whoever provides it.
 *
 * @param type A, AAAA, CNAME …
 * @param name whole, in ASCII and lower case, without the final dot
 * @param value as people write it: an address, a name without the final dot, a text without quotes
 * @param ttl seconds, 60 to 86,400; 1 leaves it to the provider
 * @param priority 0 to 65,535 of MX and SRV; null for the others
 * @param proxied whether the provider's edge stands before the address
 */
public record DnsRecord(
    RecordType type,
    String name,
    String value,
    int ttl,
    @Nullable Integer priority,
    boolean proxied) {

  /** The provider chooses the time to live. */
  public static final int AUTOMATIC = 1;
}
