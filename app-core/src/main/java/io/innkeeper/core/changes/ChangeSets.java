package io.innkeeper.core.changes;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ForModules;
import java.util.Set;

/**
 * Keeps change sets. For the modules of the core, whose facades have checked the actor's rights:
 * they compute the changes, and their process applies them.
 */
@ForModules
public interface ChangeSets {

  /**
   * Stores a proposal in the caller's transaction, with its audit entry.
   *
   * @throws IllegalArgumentException if two changes have the same key
   */
  ChangeSetId propose(Actor actor, NewChangeSet proposal);

  /**
   * The change set.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code change-set.not-found}
   */
  ChangeSetView get(ChangeSetId id);

  /**
   * Marks a proposal as being applied by a run, in the caller's transaction; a set is applied once.
   *
   * @param confirmed the brakes that the actor confirmed
   * @throws io.innkeeper.core.kernel.Conflict with {@code change-set.not-proposed}, or {@code
   *     change-set.brake} naming the brakes that were not confirmed
   */
  void applying(Actor actor, ChangeSetId id, RunId run, Set<String> confirmed);

  /** Marks it as applied; called by the run, in its fenced transaction. Idempotent. */
  void applied(Actor actor, ChangeSetId id);

  /** Marks it as failed; called by the run, in its fenced transaction. Idempotent. */
  void failed(Actor actor, ChangeSetId id);

  /** Drops a proposal that will not be applied; one that is no longer proposed stays as it is. */
  void discard(Actor actor, ChangeSetId id);
}
