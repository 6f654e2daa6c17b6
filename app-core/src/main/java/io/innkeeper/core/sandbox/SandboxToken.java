package io.innkeeper.core.sandbox;

import java.util.Set;

/**
 * An API token that the sandbox knows.
 *
 * @param id 32 hexadecimal digits; what the call record shows in place of the value
 * @param value what callers send; at least 30 letters, digits, {@code _} or {@code -}
 * @param status {@code active}, {@code disabled} or {@code expired}
 * @param accounts ids of the accounts it reaches; empty for all
 */
public record SandboxToken(
    String id, String value, Set<SandboxRight> rights, String status, Set<String> accounts) {

  public SandboxToken {
    rights = Set.copyOf(rights);
    accounts = Set.copyOf(accounts);
  }

  boolean isActive() {
    return status.equals("active");
  }

  boolean may(SandboxRight right) {
    return right.isIn(rights);
  }

  boolean reaches(String account) {
    return accounts.isEmpty() || accounts.contains(account);
  }

  /** Not a secret worth keeping, but it must not teach anyone to log tokens. */
  @Override
  public String toString() {
    return "SandboxToken[" + id + ", " + rights + ", " + status + "]";
  }
}
