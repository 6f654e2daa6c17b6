package io.innkeeper.core.domains;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.changes.ChangeSetId;
import java.util.List;

/**
 * What applying would do to the zone.
 *
 * @param changeSet names this preview when it is applied
 * @param address the load balancer's address for this domain
 * @param brakes codes of what has to be confirmed before it may be applied
 */
public record OnboardingPreview(
    ChangeSetId changeSet, String address, List<Change> changes, List<String> brakes) {

  public OnboardingPreview {
    changes = List.copyOf(changes);
    brakes = List.copyOf(brakes);
  }
}
