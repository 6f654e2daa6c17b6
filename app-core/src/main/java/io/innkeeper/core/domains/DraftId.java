package io.innkeeper.core.domains;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of an onboarding that has not been finished. */
public record DraftId(@JsonValue UUID value) implements Comparable<DraftId> {

  @JsonCreator
  public DraftId {}

  public static DraftId next() {
    return new DraftId(Ids.next());
  }

  @Override
  public int compareTo(DraftId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
