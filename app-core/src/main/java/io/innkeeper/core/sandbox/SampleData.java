package io.innkeeper.core.sandbox;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Requires;

/** Fills a place with invented customers, plans, domains and jobs to explore, and empties it. */
public interface SampleData {

  @Requires(area = Area.SETTINGS, access = Access.READ)
  SampleState state(Actor actor);

  /**
   * Makes the sample data as a run: brands, plans, customers, DNS accounts at a provider on this
   * machine, domains in every status. The same data each time.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code sample.present} if there is some, with
   *     {@code sample.local-only} on a node that shares its database
   */
  @Requires(area = Area.SETTINGS, access = Access.WRITE)
  RunId load(Actor actor);

  /**
   * Erases the sample data for good, whatever became of it; the audit trail stays.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code sample.absent} if there is none
   */
  @Requires(area = Area.SETTINGS, access = Access.DELETE)
  RunId remove(Actor actor);
}
