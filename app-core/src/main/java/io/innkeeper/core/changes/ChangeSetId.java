package io.innkeeper.core.changes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of a change set. */
public record ChangeSetId(@JsonValue UUID value) implements Comparable<ChangeSetId> {

  @JsonCreator
  public ChangeSetId {}

  public static ChangeSetId next() {
    return new ChangeSetId(Ids.next());
  }

  @Override
  public int compareTo(ChangeSetId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
