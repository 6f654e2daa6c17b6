package io.innkeeper.core.domains;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider said of a token that it accepts.
 *
 * @param rights what it may do and may not, in the provider's words, found out by asking
 * @param zones how many zones it sees
 * @param expires when the token ends; null when it does not
 */
public record DnsAccountCheck(List<Right> rights, int zones, @Nullable Instant expires) {

  /**
   * One thing that onboarding needs.
   *
   * @param code translated: {@code dns-right.zone-read}
   */
  public record Right(String code, boolean granted) {}

  public DnsAccountCheck {
    rights = List.copyOf(rights);
  }
}
