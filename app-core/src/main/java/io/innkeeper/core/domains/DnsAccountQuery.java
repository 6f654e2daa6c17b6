package io.innkeeper.core.domains;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted; every part that is null is open.
 *
 * @param text part of name, e-mail or notes, in any case and with or without accents
 * @param withRoom only those that are active and take more domains
 */
public record DnsAccountQuery(
    @Nullable String text,
    @Nullable DnsProviderKind kind,
    @Nullable Boolean active,
    boolean withRoom) {

  public static final DnsAccountQuery ALL = new DnsAccountQuery(null, null, null, false);
}
