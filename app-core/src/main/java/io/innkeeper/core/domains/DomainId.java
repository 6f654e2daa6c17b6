package io.innkeeper.core.domains;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of a domain. */
public record DomainId(@JsonValue UUID value) implements Comparable<DomainId> {

  @JsonCreator
  public DomainId {}

  public static DomainId next() {
    return new DomainId(Ids.next());
  }

  @Override
  public int compareTo(DomainId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
