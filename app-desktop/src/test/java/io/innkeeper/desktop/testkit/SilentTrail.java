package io.innkeeper.desktop.testkit;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An audit trail of which only the feed is read. */
public final class SilentTrail {

  /** What the feed brings next. */
  public final BlockingQueue<AuditRow> rows = new LinkedBlockingQueue<>();

  public AuditLog audit() {
    return Partial.of(
        AuditLog.class, Map.of("end", _ -> FeedPosition.START, "follow", _ -> next()));
  }

  private FeedBatch<AuditRow> next() {
    try {
      AuditRow row = rows.poll(20, TimeUnit.SECONDS);
      return new FeedBatch<>(row == null ? List.of() : List.of(row), FeedPosition.START);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Stopped", e);
    }
  }
}
