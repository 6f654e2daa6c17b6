package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a call to a provider is made with.
 *
 * @param address of the provider's API; null for its own
 * @param token never kept by an adapter
 */
public record DnsCredentials(@Nullable URI address, Secret token, Urgency urgency) {

  /** Whether somebody waits for the answer: a share of the rate limit is kept for them. */
  public enum Urgency {
    INTERACTIVE,
    BACKGROUND
  }

  public static DnsCredentials interactive(@Nullable URI address, Secret token) {
    return new DnsCredentials(address, token, Urgency.INTERACTIVE);
  }

  public static DnsCredentials background(@Nullable URI address, Secret token) {
    return new DnsCredentials(address, token, Urgency.BACKGROUND);
  }
}
