package io.innkeeper.core.changes;

import io.innkeeper.core.kernel.Subject;
import java.util.List;

/**
 * Changes to propose.
 *
 * @param kind which module's process applies it: {@code domains.records}
 * @param subject what it changes
 * @param base fingerprint of the state the changes were computed from; apply refuses another
 * @param changes in the order they will be shown and made
 * @param brakes codes of what has to be confirmed by name before it may be applied; empty for none
 */
public record NewChangeSet(
    String kind, Subject subject, String base, List<Change> changes, List<String> brakes) {

  public NewChangeSet {
    changes = List.copyOf(changes);
    brakes = List.copyOf(brakes);
  }
}
