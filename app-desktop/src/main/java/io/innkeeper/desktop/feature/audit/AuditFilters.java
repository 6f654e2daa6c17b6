package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.text.CoreNames;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the trail, and what they ask the core for. */
final class AuditFilters {

  static final String MODULE = "module";
  static final String ACTION = "action";
  static final String ACTOR = "actor";
  static final String TYPE = "subject-type";
  static final String SUBJECT = "subject";
  static final String OUTCOME = "outcome";
  static final String TIME = "time";
  static final String CAUSE = "cause";

  /** The first parts of all actions. */
  static final List<String> MODULES =
      List.of(
          "customers",
          "brands",
          "plans",
          "domains",
          "onboarding",
          "dns-accounts",
          "changes",
          "run",
          "identity",
          "staff",
          "settings",
          "keys",
          "sandbox");

  /** The kinds of things that entries speak of. */
  static final List<String> TYPES =
      List.of(
          "customer",
          "brand",
          "plan",
          "domain",
          "onboarding",
          "dns-account",
          "staff",
          "setting",
          "keyset",
          "sample-data");

  private static final Map<String, Duration> SPANS = spans();

  private final Remembered actors = new Remembered();
  private final Remembered actions = new Remembered();
  private final Remembered subjects = new Remembered();
  private final Remembered causes = new Remembered();

  List<Filter> all() {
    return List.of(
        Filter.oneOf(MODULE, "audit.module.filter", named(MODULES, "audit.module")),
        Filter.oneOf(ACTION, "audit.action.column", actions.choices()),
        Filter.oneOf(ACTOR, "audit.actor.column", actors.choices()),
        Filter.oneOf(TYPE, "audit.subject-type.column", named(TYPES, "audit.subject")),
        Filter.oneOf(SUBJECT, "audit.subject.column", subjects.choices()),
        Filter.oneOf(
            OUTCOME,
            "audit.outcome.column",
            Filter.of(OUTCOME, "audit.outcome.column", AuditOutcome.class, "audit.outcome")
                .choices()),
        Filter.oneOf(TIME, "audit.time.filter", named(List.copyOf(SPANS.keySet()), "audit.span")),
        Filter.oneOf(CAUSE, "audit.cause.filter", causes.choices()));
  }

  /** Lets these people be chosen. */
  void met(List<AuditRow> rows) {
    rows.forEach(row -> actors.add(row.actorId().toString(), row.actorName()));
  }

  TableQuery onlyAction(TableQuery query, String action) {
    actions.add(action, messages -> new CoreNames(messages).action(action));
    return query.withFilter(ACTION, java.util.Set.of(action));
  }

  TableQuery about(TableQuery query, Subject subject) {
    subjects.add(subject.id().toString(), subject.name());
    return query.withFilter(SUBJECT, java.util.Set.of(subject.id().toString()));
  }

  /** Everything that one action caused. */
  TableQuery causedBy(TableQuery query, UUID correlation) {
    causes.add(correlation.toString(), m -> m.text("audit.cause.chip"));
    return query.withFilter(CAUSE, java.util.Set.of(correlation.toString()));
  }

  /** The filters that ask for this. */
  TableQuery of(AuditQuery wanted) {
    TableQuery query = TableQuery.ALL;
    String action = wanted.action();
    if (action != null && action.endsWith(".")) {
      query = with(query, MODULE, action.substring(0, action.length() - 1));
    } else if (action != null) {
      query = onlyAction(query, action);
    }
    UUID subject = wanted.subjectId();
    if (subject != null) {
      query = about(query, new Subject("", subject, shortened(subject)));
    }
    UUID correlation = wanted.correlationId();
    if (correlation != null) {
      query = causedBy(query, correlation);
    }
    UUID actor = wanted.actorId();
    AuditOutcome outcome = wanted.outcome();
    query = with(query, ACTOR, actor == null ? null : actor.toString());
    query = with(query, TYPE, wanted.subjectType());
    return with(query, OUTCOME, outcome == null ? null : outcome.name());
  }

  /** What the filters ask for, at this moment. */
  AuditQuery read(TableQuery query, Instant now) {
    String module = chosen(query, MODULE).map(m -> m + ".").orElse(null);
    return new AuditQuery(
        chosen(query, ACTION).orElse(module),
        chosen(query, ACTOR).map(UUID::fromString).orElse(null),
        chosen(query, TYPE).orElse(null),
        chosen(query, SUBJECT).map(UUID::fromString).orElse(null),
        chosen(query, OUTCOME).map(AuditOutcome::valueOf).orElse(null),
        chosen(query, CAUSE).map(UUID::fromString).orElse(null),
        chosen(query, TIME)
            .flatMap(span -> Optional.ofNullable(SPANS.get(span)))
            .map(now::minus)
            .orElse(null),
        null);
  }

  private static Optional<String> chosen(TableQuery query, String filter) {
    return query.filter(filter).stream().findFirst();
  }

  private static TableQuery with(TableQuery query, String filter, @Nullable String value) {
    return value == null ? query : query.withFilter(filter, java.util.Set.of(value));
  }

  private static String shortened(UUID id) {
    return id.toString().substring(0, 8);
  }

  private static List<Filter.Choice> named(List<String> values, String prefix) {
    return values.stream()
        .map(v -> new Filter.Choice(v, messages -> messages.text(prefix + "." + v)))
        .toList();
  }

  private static Map<String, Duration> spans() {
    Map<String, Duration> spans = new LinkedHashMap<>();
    spans.put("hour", Duration.ofHours(1));
    spans.put("day", Duration.ofDays(1));
    spans.put("week", Duration.ofDays(7));
    spans.put("month", Duration.ofDays(30));
    spans.put("year", Duration.ofDays(365));
    return spans;
  }
}
