package io.innkeeper.core.domains;

import java.util.Locale;

/** Host names as DNS compares them. */
final class HostNames {

  private HostNames() {}

  /** Lower case, without the final dot. */
  static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
