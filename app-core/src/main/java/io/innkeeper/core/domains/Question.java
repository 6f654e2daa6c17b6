package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.Outcome;
import io.innkeeper.core.jobs.RunContext;
import io.innkeeper.core.jobs.RunProcess;
import io.innkeeper.core.jobs.RunStep;
import java.util.List;

/** A short run of one step that answers a waiting person. */
abstract class Question<P extends Record> implements RunProcess<P> {

  private final String name;
  private final Class<P> parameters;

  Question(String name, Class<P> parameters) {
    this.name = name;
    this.parameters = parameters;
  }

  /** Asks; a failure of the provider may pass through. */
  abstract Record answer(RunContext<P> run);

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Class<P> parameters() {
    return parameters;
  }

  @Override
  public final boolean question() {
    return true;
  }

  @Override
  public final int attempts() {
    return 1;
  }

  @Override
  public final int parallelism() {
    return 8;
  }

  @Override
  public final List<RunStep<P>> steps() {
    return List.of(new Ask());
  }

  private final class Ask implements RunStep<P> {

    @Override
    public String name() {
      return "ask";
    }

    @Override
    public Outcome perform(RunContext<P> run) {
      return Attempt.at(() -> {
        Questions.answer(run, answer(run));
        return Outcome.done();
      });
    }
  }
}
