package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunRow;
import java.util.OptionalDouble;

/**
 * A job as its list shows it.
 *
 * @param progress of the step it is at, 0 to 1; empty when it tells none
 */
record RunLine(RunRow row, OptionalDouble progress) {

  RunId id() {
    return row.id();
  }
}
