package io.innkeeper.core.domains;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of a DNS provider account. */
public record DnsAccountId(@JsonValue UUID value) implements Comparable<DnsAccountId> {

  @JsonCreator
  public DnsAccountId {}

  public static DnsAccountId next() {
    return new DnsAccountId(Ids.next());
  }

  @Override
  public int compareTo(DnsAccountId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
