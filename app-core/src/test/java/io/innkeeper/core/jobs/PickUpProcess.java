package io.innkeeper.core.jobs;

import io.innkeeper.testsupport.bench.OtherProcess;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A process whose only step says when its first line ran; known to the bench's worker alone. */
@Component
@ConditionalOnProperty(PickUpProcess.WANTED)
class PickUpProcess implements RunProcess<PickUpProcess.Order> {

  static final String WANTED = "bench.pick-up";

  record Order(int number) {}

  private static final class Note implements RunStep<Order> {

    @Override
    public String name() {
      return "note";
    }

    @Override
    public Outcome perform(RunContext<Order> run) {
      long now = OtherProcess.now();
      OtherProcess.say("begun " + run.id() + " " + now);
      return Outcome.done();
    }
  }

  @Override
  public String name() {
    return "bench.pick-up";
  }

  @Override
  public Class<Order> parameters() {
    return Order.class;
  }

  @Override
  public List<RunStep<Order>> steps() {
    return List.of(new Note());
  }
}
