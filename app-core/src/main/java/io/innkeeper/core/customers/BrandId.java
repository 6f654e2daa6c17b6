package io.innkeeper.core.customers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a brand. */
@Embeddable
public record BrandId(@JsonValue UUID value) implements Comparable<BrandId> {

  /** The brand that every new installation has. */
  public static final BrandId DEFAULT =
      new BrandId(UUID.fromString("01900000-0000-7000-8000-000000000070"));

  @JsonCreator
  public BrandId {}

  public static BrandId next() {
    return new BrandId(Ids.next());
  }

  @Override
  public int compareTo(BrandId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
