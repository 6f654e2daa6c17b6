package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsFailure;
import java.io.Serial;
import java.util.Map;
import java.util.Set;

/** Cloudflare understood the call and said no, with a number of its own. */
final class Refused extends DnsFailure {

  @Serial private static final long serialVersionUID = 1L;

  /** The record is there already, or is gone already: what a repeated call hears. */
  private static final Set<Integer> DONE_BEFORE = Set.of(81057, 81058, 81044);

  private static final Set<Integer> NO_ROUTE = Set.of(7000, 7003);

  static final int ZONE_EXISTS = 1061;

  private final int number;

  Refused(int number, String message) {
    super("dns.refused", Map.of("number", number, "message", message), false, false, null);
    this.number = number;
  }

  boolean wasDoneBefore() {
    return DONE_BEFORE.contains(number);
  }

  boolean hasNoRoute() {
    return NO_ROUTE.contains(number);
  }

  boolean is(int wanted) {
    return number == wanted;
  }
}
