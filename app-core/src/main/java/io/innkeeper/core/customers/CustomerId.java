package io.innkeeper.core.customers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a customer. */
@Embeddable
public record CustomerId(@JsonValue UUID value) implements Comparable<CustomerId> {

  @JsonCreator
  public CustomerId {}

  public static CustomerId next() {
    return new CustomerId(Ids.next());
  }

  @Override
  public int compareTo(CustomerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
