package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks again and again until the public DNS names the right servers; then the wizard can go on. It
 * ends as well when the domain no longer waits: somebody looked by hand, or removes it.
 */
@Component
class AwaitNameServers implements RunProcess<AwaitNameServers.Which> {

  static final String PROCESS = "domains.await-name-servers";

  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** The pause is this part of what was waited already: registrars take minutes or days. */
  private static final int PART = 6;

  private final DomainRepository domains;
  private final NameServerWatch watch;

  AwaitNameServers(DomainRepository domains, NameServerWatch watch) {
    this.domains = domains;
    this.watch = watch;
  }

  /** The domain. */
  record Which(DomainId domain) {}

  @Override
  public String name() {
    return PROCESS;
  }

  @Override
  public Class<Which> parameters() {
    return Which.class;
  }

  @Override
  public List<RunStep<Which>> steps() {
    return List.of(new Look());
  }

  static Duration pauseAfter(Duration waited) {
    Duration part = waited.dividedBy(PART);
    if (part.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return part.compareTo(LONGEST) > 0 ? LONGEST : part;
  }

  private final class Look implements RunStep<Which> {

    @Override
    public String name() {
      return "look";
    }

    @Override
    public Outcome perform(RunContext<Which> run) {
      DomainId id = run.parameters().domain();
      Optional<Domain> waiting =
          domains.findById(id.value()).filter(Domain::isWaitingForNameServers);
      if (waiting.isEmpty()) {
        return Outcome.done();
      }
      Instant since = waiting.get().waitingSince();
      NameServerFinding finding = watch.look(run, id);
      if (finding.result() == NameServerFinding.Result.MATCHES) {
        return Outcome.done();
      }
      Instant now = Instant.now();
      Duration waited = since == null ? Duration.ZERO : Duration.between(since, now);
      return Outcome.waitUntil(now.plus(pauseAfter(waited)), "domain.name-servers-not-yet");
    }
  }
}
