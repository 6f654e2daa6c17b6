package io.innkeeper.core.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a plan. */
@Embeddable
public record PlanId(@JsonValue UUID value) implements Comparable<PlanId> {

  /** The plan that every new installation has. */
  public static final PlanId FREE =
      new PlanId(UUID.fromString("01900000-0000-7000-8000-000000000060"));

  @JsonCreator
  public PlanId {}

  public static PlanId next() {
    return new PlanId(Ids.next());
  }

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
