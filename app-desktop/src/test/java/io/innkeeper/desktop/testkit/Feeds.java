package io.innkeeper.desktop.testkit;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Audit trails for tests. */
public final class Feeds {

  private Feeds() {}

  /** Nothing was recorded, and nothing will be. */
  public static AuditLog silent() {
    return with(List.of());
  }

  /** These were recorded; nothing follows. */
  public static AuditLog with(List<AuditRow> entries) {
    return Facade.of(
        AuditLog.class,
        Map.of(
            "end", _ -> FeedPosition.START,
            "find", _ -> new Chunk<>(entries, null, null),
            "follow", args -> nothingFor((Duration) args[3])));
  }

  private static FeedBatch<AuditRow> nothingFor(Duration wait) {
    try {
      Thread.sleep(wait);
      return new FeedBatch<>(List.of(), FeedPosition.START);
    } catch (InterruptedException _) { // as the real feed answers
      throw new Unavailable("live.interrupted", Map.of());
    }
  }
}
