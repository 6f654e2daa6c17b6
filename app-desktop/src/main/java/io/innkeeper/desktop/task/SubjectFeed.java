package io.innkeeper.desktop.task;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a screen which things of one type have changed, whoever changed them: from the audit trail
 * where the actor may read it, else every ten seconds without saying which.
 */
public final class SubjectFeed implements AutoCloseable {

  private static final Duration PERIOD = Duration.ofSeconds(10);
  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int AT_ONCE = 500;

  private final AuditLog audit;
  private final Supplier<Actor> actor;
  private final String type;
  private final Consumer<Set<UUID>> changed;
  private @Nullable Live<AuditRow> live;
  private FxThread.@Nullable Delay next;

  /**
   * Nothing is followed before {@link #open}.
   *
   * @param type of the audit entries' subjects, such as {@code domain}
   * @param changed called on the FX thread with the ids; with none where it is not known which
   */
  public SubjectFeed(
      AuditLog audit, Supplier<Actor> actor, String type, Consumer<Set<UUID>> changed) {
    this.audit = audit;
    this.actor = actor;
    this.type = type;
    this.changed = changed;
  }

  /** Starts to follow, unless it does already. */
  public void open() {
    if (live != null || next != null) {
      return;
    }
    if (actor.get().may(Permission.read(Area.AUDIT))) {
      live = Live.follow(new Reader()::read, this::tell);
    } else {
      again();
    }
  }

  /** Stops; it can be opened again and then tells only what changes from there on. */
  @Override
  public void close() {
    if (live != null) {
      live.close();
      live = null;
    }
    if (next != null) {
      next.cancel();
      next = null;
    }
  }

  private void tell(List<AuditRow> rows) {
    if (!rows.isEmpty()) {
      changed.accept(
          rows.stream().map(row -> row.subject().id()).collect(Collectors.toUnmodifiableSet()));
    }
  }

  private void again() {
    next =
        FxThread.after(
            PERIOD,
            () -> {
              changed.accept(Set.of());
              again();
            });
  }

  /** Reads on from where it was; one per opening, as an old one may still wait for its answer. */
  private final class Reader {

    private @Nullable FeedPosition last;

    private List<AuditRow> read() {
      FeedPosition from = last == null ? audit.end(actor.get()) : last;
      FeedBatch<AuditRow> batch = audit.follow(actor.get(), from, AT_ONCE, WAIT);
      last = batch.last();
      return batch.items().stream().filter(row -> row.subject().type().equals(type)).toList();
    }
  }
}
