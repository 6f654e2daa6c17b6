package io.innkeeper.core.jobs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of a run. */
public record RunId(@JsonValue UUID value) implements Comparable<RunId> {

  @JsonCreator
  public RunId {}

  public static RunId next() {
    return new RunId(Ids.next());
  }

  @Override
  public int compareTo(RunId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
