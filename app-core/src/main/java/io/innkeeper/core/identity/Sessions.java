package io.innkeeper.core.identity;

import io.innkeeper.core.live.Pulse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sessions; every end beats the feed that their holders watch. */
@Repository
class Sessions {

  /** The feed that beats when a session ends. */
  static final String FEED = "sessions";

  private final JdbcClient jdbc;
  private final Pulse pulse;
  private final Clock clock;

  Sessions(JdbcClient jdbc, Pulse pulse, Clock clock) {
    this.jdbc = jdbc;
    this.pulse = pulse;
    this.clock = clock;
  }

  SessionId start(StaffId staff, String origin) {
    SessionId id = SessionId.next();
    jdbc.sql("insert into staff_session (id, staff_id, origin, started_at) values (?, ?, ?, ?)")
        .param(id.value())
        .param(staff.value())
        .param(origin)
        .param(now())
        .update();
    return id;
  }

  boolean isOpen(SessionId session, StaffId staff) {
    return jdbc.sql(
            """
            select exists (
              select 1 from staff_session where id = ? and staff_id = ? and ended_at is null)
            """)
        .param(session.value())
        .param(staff.value())
        .query(Boolean.class)
        .single();
  }

  int countOpen(StaffId staff) {
    return jdbc.sql("select count(*) from staff_session where staff_id = ? and ended_at is null")
        .param(staff.value())
        .query(Integer.class)
        .single();
  }

  /** Whether this person has signed in from there before. */
  boolean knows(StaffId staff, String origin) {
    return jdbc.sql("select exists (select 1 from staff_session where staff_id = ? and origin = ?)")
        .param(staff.value())
        .param(origin)
        .query(Boolean.class)
        .single();
  }

  /** Ends it; false if it had ended before or is somebody else's. */
  boolean end(SessionId session, StaffId staff) {
    return ended(Optional.of(session), staff, null) > 0;
  }

  /** Ends all sessions of a person but {@code kept}. */
  void endAll(StaffId staff, @Nullable SessionId kept) {
    ended(Optional.empty(), staff, kept);
  }

  private int ended(Optional<SessionId> only, StaffId staff, @Nullable SessionId kept) {
    int ended =
        jdbc.sql(
                """
                update staff_session set ended_at = greatest(:now, started_at)
                where staff_id = :staff and ended_at is null
                  and (cast(:only as uuid) is null or id = :only)
                  and (cast(:kept as uuid) is null or id <> :kept)
                """)
            .param("now", now())
            .param("staff", staff.value())
            .param("only", only.map(SessionId::value).orElse(null))
            .param("kept", kept == null ? null : kept.value())
            .update();
    if (ended > 0) {
      pulse.beat(FEED);
    }
    return ended;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
