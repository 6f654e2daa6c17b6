package io.innkeeper.core.domains;

import io.innkeeper.core.changes.ChangeSetId;
import java.util.Set;

/**
 * The wizard's last word.
 *
 * @param changeSet the preview that was seen; apply refuses when the zone has changed since
 * @param confirmed the brakes that were confirmed
 */
public record ApplyOnboarding(ChangeSetId changeSet, TlsMode tlsMode, Set<String> confirmed) {

  public ApplyOnboarding {
    confirmed = Set.copyOf(confirmed);
  }
}
