package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The log of one job: every line once and in order, whichever way it came. */
final class RunLog {

  private static final Comparator<RunEvent> ORDER = Comparator.comparingLong(RunEvent::seq);

  private final ObservableList<RunEvent> lines = FXCollections.observableArrayList();
  private final Set<Long> seen = new HashSet<>();

  /** Oldest first; progress is left to the steps. */
  ObservableList<RunEvent> lines() {
    return lines;
  }

  void add(List<RunEvent> events) {
    List<RunEvent> fresh =
        events.stream()
            .filter(e -> e.kind() != RunEvent.Kind.PROGRESS && seen.add(e.seq()))
            .sorted(ORDER)
            .toList();
    if (fresh.isEmpty()) {
      return;
    }
    if (lines.isEmpty() || lines.getLast().seq() < fresh.getFirst().seq()) {
      lines.addAll(fresh);
    } else {
      List<RunEvent> all = new ArrayList<>(lines);
      all.addAll(fresh);
      all.sort(ORDER);
      lines.setAll(all);
    }
  }
}
