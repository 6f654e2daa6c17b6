package io.innkeeper.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.innkeeper.core.kernel.Ids;
import java.util.UUID;

/** The id of a session: from sign-in to sign-out. */
public record SessionId(@JsonValue UUID value) implements Comparable<SessionId> {

  @JsonCreator
  public SessionId {}

  public static SessionId next() {
    return new SessionId(Ids.next());
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
