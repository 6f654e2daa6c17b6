package io.innkeeper.desktop.testkit;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.jobs.RunStepView;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.core.jobs.StepState;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs of an ordinary morning. */
public final class SampleRuns {

  public static final RunId RUNNING = new RunId(new UUID(7, 1));
  public static final RunId FAILED = new RunId(new UUID(7, 3));

  private static final List<String> APPLY =
      List.of("verify", "snapshot", "records", "tls", "confirm", "finish");
  private static final List<String> PEOPLE =
      List.of("Ayşe Demir", "Mehmet Yılmaz", "Çağla Öztürk", "Jonas Lindqvist", "İpek Şahin");
  private static final List<String> DOMAINS =
      List.of(
          "gunes-insaat.com.tr",
          "cicekbahcesi.com",
          "lindqvist-moebler.se",
          "ogretmenevi-kitap.org",
          "boulangerie-du-port.fr",
          "izmirzeytin.com.tr",
          "hafencity-rad.de",
          "karadenizcay.com");

  private SampleRuns() {}

  /** One of every state, and a tail of older ones. */
  public static FakeRuns morning() {
    FakeRuns runs = new FakeRuns();
    runs.put(run(1, RunState.RUNNING, "records", 2, null, Map.of()));
    runs.put(run(2, RunState.WAITING, "tls", 3, "dns.rate-limited", Map.of("seconds", 42)));
    runs.put(
        run(3, RunState.FAILED, "records", 2, "dns.token-lacks-right", Map.of("right", "DNS")));
    runs.put(
        run(
            4,
            RunState.COMPENSATING,
            "records",
            2,
            "dns.answer-lost",
            Map.of("host", "api.cloudflare.com")));
    runs.put(run(5, RunState.QUEUED, null, 0, null, Map.of()));
    runs.put(run(6, RunState.CANCELLED, "verify", 0, "run.cancelled", Map.of()));
    for (int i = 7; i < 40; i++) {
      runs.put(run(i, RunState.SUCCEEDED, null, 6, null, Map.of()));
    }
    log(runs);
    return runs;
  }

  /** A job that sets a domain up. */
  public static RunView run(
      int number,
      RunState state,
      @Nullable String step,
      int done,
      @Nullable String code,
      Map<String, Object> args) {
    Instant asked = TestUi.NOW.minus(Duration.ofMinutes(number * (long) number));
    boolean ended = state.ended();
    RunRow row =
        new RunRow(
            new RunId(new UUID(7, number)),
            "domains.apply",
            new Subject(
                "domain", new UUID(8, number), DOMAINS.get(Math.floorMod(number, DOMAINS.size()))),
            state,
            step,
            done,
            APPLY.size(),
            state == RunState.WAITING ? 3 : 1,
            code,
            args,
            state == RunState.WAITING ? TestUi.NOW.plusSeconds(42) : null,
            PEOPLE.get(Math.floorMod(number, PEOPLE.size())),
            asked,
            state == RunState.QUEUED ? null : asked.plusSeconds(1),
            ended ? asked.plusSeconds(9 + number) : null,
            false,
            new Revision(number));
    return new RunView(
        row,
        steps(row),
        ended || state == RunState.QUEUED ? null : "ops-ankara-1",
        new UUID(9, number),
        state == RunState.SUCCEEDED
            ? Map.of("records", 12, "zone", "023e105f4ecef8ad9ca31a8372d0c353")
            : Map.of());
  }

  private static List<RunStepView> steps(RunRow row) {
    List<RunStepView> steps = new ArrayList<>();
    Instant at = row.askedAt().plusSeconds(1);
    for (int i = 0; i < APPLY.size(); i++) {
      boolean current = APPLY.get(i).equals(row.step());
      StepState state = i < row.stepsDone() ? StepState.DONE : current(row, current);
      boolean begun = state != StepState.PENDING;
      steps.add(
          new RunStepView(
              APPLY.get(i),
              state,
              begun ? (current ? row.attempt() : 1) : 0,
              current ? 45 : 0,
              current ? 120 : 0,
              current ? row.code() : null,
              current ? row.args() : Map.of(),
              i == 2 || i == 3,
              begun ? at : null,
              begun && !(current && !row.state().ended()) ? at.plusSeconds(2) : null));
      at = at.plusSeconds(2);
    }
    return steps;
  }

  private static StepState current(RunRow row, boolean current) {
    if (!current) {
      return StepState.PENDING;
    }
    return switch (row.state()) {
      case RUNNING -> StepState.RUNNING;
      case WAITING -> StepState.WAITING;
      case FAILED, CANCELLED -> StepState.FAILED;
      case COMPENSATING -> StepState.COMPENSATING;
      case QUEUED, SUCCEEDED -> StepState.PENDING;
    };
  }

  private static void log(FakeRuns runs) {
    for (RunId run : List.of(RUNNING, FAILED)) {
      runs.happen(run, RunEvent.Kind.STATE, "", "RUNNING", Map.of());
      for (String step : List.of("verify", "snapshot")) {
        runs.happen(run, RunEvent.Kind.STEP, step, "RUNNING", Map.of());
        runs.happen(run, RunEvent.Kind.STEP, step, "DONE", Map.of());
      }
      runs.happen(run, RunEvent.Kind.STEP, "records", "RUNNING", Map.of());
      runs.happen(
          run,
          RunEvent.Kind.LOG,
          "records",
          "dns.cname-replaced",
          Map.of("name", "www", "value", "eski.hosting.example"));
      runs.happen(
          run, RunEvent.Kind.LOG, "records", "run.taken-over", Map.of("node", "ops-izmir-2"));
    }
    Map<String, Object> why = Map.of("code", "dns.token-lacks-right", "right", "DNS");
    runs.happen(FAILED, RunEvent.Kind.STEP, "records", "FAILED", why);
    runs.happen(FAILED, RunEvent.Kind.STATE, "", "FAILED", why);
  }
}
