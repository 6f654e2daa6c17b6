package io.innkeeper.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of a staff member. */
public record StaffId(@JsonValue UUID value) implements Comparable<StaffId> {

  @JsonCreator
  public StaffId {}

  public static StaffId next() {
    return new StaffId(Ids.next());
  }

  @Override
  public int compareTo(StaffId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
