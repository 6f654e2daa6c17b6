package io.innkeeper.desktop.testkit;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.audit.AuditView;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Cursor;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.live.FeedBatch;
import io.innkeeper.core.live.FeedPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A trail in memory, the newest entry last. */
public final class FakeAudit implements AuditLog {

  /** Thrown by every read while it is there. */
  public volatile Optional<RuntimeException> broken = Optional.empty();

  private final List<AuditView> entries = new ArrayList<>();

  /** A trail of an ordinary morning. */
  public static FakeAudit morning() {
    FakeAudit audit = new FakeAudit();
    Subject zeytin = new Subject("customer", new UUID(3, 1), "İzmir Zeytincilik A.Ş.");
    Subject cicek = new Subject("domain", new UUID(3, 2), "cicekbahcesi.com");
    for (int i = 0; i < 30; i++) {
      audit.record("Jonas Lindqvist", "identity.signed-in", staff("Jonas Lindqvist"), 100 + i);
    }
    audit.record(
        "Ayşe Demir",
        "plans.edited",
        new Subject("plan", new UUID(3, 3), "İşletme"),
        Map.of("monthlyPrice", "349,00 TRY", "maxDomains", 10, "active", true),
        Map.of("monthlyPrice", "399,00 TRY", "maxDomains", 15, "active", true),
        7);
    audit.refuse("Mehmet Yılmaz", "dnsAccounts.delete", staff("Mehmet Yılmaz"), 8);
    audit.record(
        "Çağla Öztürk",
        "customers.suspended",
        zeytin,
        Map.of("status", "ACTIVE"),
        Map.of("status", "SUSPENDED", "reason", "Fatura ödenmedi, iki hatırlatma gönderildi"),
        9);
    audit.record("Ayşe Demir", "domains.onboarded", cicek, 10);
    audit.record("Ayşe Demir", "changes.proposed", cicek, 10);
    audit.record("Ayşe Demir", "run.succeeded", cicek, 10);
    audit.record("Ayşe Demir", "domains.activated", cicek, 10);
    return audit;
  }

  public void record(String who, String action, Subject subject, int cause) {
    record(who, action, subject, Map.of(), Map.of(), cause);
  }

  public void record(
      String who,
      String action,
      Subject subject,
      Map<String, Object> before,
      Map<String, Object> after,
      int cause) {
    add(who, action, subject, AuditOutcome.DONE, before, after, cause);
  }

  public void refuse(String who, String action, Subject subject, int cause) {
    add(who, action, subject, AuditOutcome.REFUSED, Map.of(), Map.of(), cause);
  }

  private synchronized void add(
      String who,
      String action,
      Subject subject,
      AuditOutcome outcome,
      Map<String, Object> before,
      Map<String, Object> after,
      int cause) {
    int seq = entries.size() + 1;
    AuditRow row =
        new AuditRow(
            seq,
            new UUID(4, seq),
            TestUi.NOW.minus(Duration.ofMinutes(200)).plus(Duration.ofMinutes(5L * seq)),
            Actor.Kind.STAFF,
            UUID.nameUUIDFromBytes(who.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            who,
            "ops-ankara-1",
            action,
            subject,
            outcome,
            outcome == AuditOutcome.REFUSED ? "denied" : null);
    entries.add(new AuditView(row, new UUID(5, cause), before, after));
    notifyAll();
  }

  @Override
  public synchronized Chunk<AuditRow> find(Actor actor, AuditQuery query, ChunkRequest request) {
    broken.ifPresent(problem -> {
      throw problem;
    });
    Cursor cursor = request.cursor();
    int from = cursor == null ? 0 : Integer.parseInt(cursor.keys(1).getFirst());
    List<AuditRow> all = matching(query).toList().reversed();
    int to = Math.min(all.size(), from + request.size());
    Cursor next = to < all.size() ? Cursor.at(List.of(Integer.toString(to))) : null;
    return new Chunk<>(all.subList(from, to), next, null);
  }

  @Override
  public synchronized AuditView get(Actor actor, UUID id) {
    return entries.stream()
        .filter(e -> e.row().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("audit.not-found", id));
  }

  @Override
  public synchronized long count(Actor actor, AuditQuery query, int cap) {
    return Math.min(cap, matching(query).count());
  }

  @Override
  public synchronized FeedPosition end(Actor actor) {
    return new FeedPosition(0, entries.size());
  }

  @Override
  public synchronized FeedBatch<AuditRow> follow(
      Actor actor, FeedPosition last, int limit, Duration wait) {
    try {
      long end = System.nanoTime() + Duration.ofMillis(200).toNanos();
      while (entries.size() == last.seq() && System.nanoTime() < end) {
        wait(20);
      }
    } catch (InterruptedException _) {
      throw new Unavailable("live.interrupted", Map.of());
    }
    List<AuditRow> fresh =
        entries.stream().skip(last.seq()).limit(limit).map(AuditView::row).toList();
    return new FeedBatch<>(fresh, new FeedPosition(0, last.seq() + fresh.size()));
  }

  private static Subject staff(String name) {
    return new Subject("staff", new UUID(6, 1), name);
  }

  private Stream<AuditRow> matching(AuditQuery query) {
    String action = query.action();
    return entries.stream()
        .filter(
            e -> query.correlationId() == null || e.correlationId().equals(query.correlationId()))
        .map(AuditView::row)
        .filter(r -> action == null || r.action().startsWith(action))
        .filter(r -> query.actorId() == null || r.actorId().equals(query.actorId()))
        .filter(r -> query.subjectId() == null || r.subject().id().equals(query.subjectId()))
        .filter(r -> query.subjectType() == null || r.subject().type().equals(query.subjectType()))
        .filter(r -> query.from() == null || !r.at().isBefore(query.from()))
        .filter(r -> query.outcome() == null || r.outcome() == query.outcome());
  }
}
