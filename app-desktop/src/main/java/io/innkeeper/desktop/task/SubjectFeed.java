package io.innkeeper.desktop.task;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
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

  private final Supplier<Actor> actor;
  private final String type;
  private final Consumer<Set<UUID>> changed;
  private final FeedFollower<AuditRow> trail;
  private boolean following;
  private FxThread.@Nullable Delay next;

  /**
   * Nothing is followed before {@link #open}.
   *
   * @param type of the audit entries' subjects, such as {@code domain}
   * @param changed called on the FX thread with the ids; with none where it is not known which
   */
  public SubjectFeed(
      AuditLog audit, Supplier<Actor> actor, String type, Consumer<Set<UUID>> changed) {
    this.actor = actor;
    this.type = type;
    this.changed = changed;
    this.trail =
        new FeedFollower<>(
            () -> audit.end(actor.get()),
            last -> audit.follow(actor.get(), last, AT_ONCE, WAIT),
            () -> changed.accept(Set.of()),
            this::tell);
  }

  /** Starts to follow, unless it does already; tells at once that all is to be read. */
  public void open() {
    if (following) {
      return;
    }
    following = true;
    if (actor.get().may(Permission.read(Area.AUDIT))) {
      trail.open();
    } else {
      changed.accept(Set.of());
      again();
    }
  }

  /** Stops; may be opened again. */
  @Override
  public void close() {
    following = false;
    trail.close();
    if (next != null) {
      next.cancel();
      next = null;
    }
  }

  private void tell(List<AuditRow> rows) {
    Set<UUID> ids =
        rows.stream()
            .filter(row -> row.subject().type().equals(type))
            .map(row -> row.subject().id())
            .collect(Collectors.toUnmodifiableSet());
    if (!ids.isEmpty()) {
      changed.accept(ids);
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
}
