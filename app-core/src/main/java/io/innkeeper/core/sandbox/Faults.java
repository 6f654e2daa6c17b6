package io.innkeeper.core.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the faults that are set and counts the calls that match each. */
final class Faults {

  private final List<Armed> armed = new ArrayList<>();

  synchronized void add(Fault fault) {
    armed.add(new Armed(fault));
  }

  synchronized void clear() {
    armed.clear();
  }

  /** The fault that hits this call: the one set first of those that are due. */
  synchronized @Nullable Fault hit(String method, String path) {
    Fault due = null;
    for (Armed each : armed) {
      if (each.fault.matches(method, path) && each.countIsDue() && due == null) {
        due = each.fault;
      }
    }
    return due;
  }

  private static final class Armed {
    private final Fault fault;
    private int seen;

    Armed(Fault fault) {
      this.fault = fault;
    }

    boolean countIsDue() {
      seen++;
      return seen >= fault.from() && seen < fault.from() + fault.times();
    }
  }
}
