package io.innkeeper.core.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** The scheduler's rows carry no data; anything else would be Java serialization by accident. */
class NoData implements Serializer {

  @Override
  @SuppressWarnings("NullAway") // The library hands null for an empty column and takes it back.
  public byte[] serialize(@Nullable Object data) {
    if (data == null) {
      return null;
    }
    throw new UnsupportedOperationException("A run's row carries no data");
  }

  @Override
  @SuppressWarnings("NullAway")
  public <T> T deserialize(Class<T> type, byte @Nullable [] data) {
    if (data == null) {
      return null;
    }
    throw new UnsupportedOperationException("A run's row carries no data");
  }
}
