package io.innkeeper.core.jobs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessesTest {

  private static Script good() {
    return Script.named("test.good").step("one", _ -> Outcome.done());
  }

  private static void check(Script... scripts) {
    new Processes(List.of(scripts)).afterSingletonsInstantiated();
  }

  @Test
  void twoProcessesOfOneNameAreRefused() {
    check(good());
    assertThatThrownBy(() -> check(good(), good())).hasMessage("Two processes named test.good");
  }

  @Test
  void twoStepsOfOneNameAreRefused() {
    assertThatThrownBy(() -> check(good().step("one", _ -> Outcome.done())))
        .hasMessage("Two steps named one in test.good");
  }

  @Test
  void aProcessWithoutStepsIsRefused() {
    assertThatThrownBy(() -> check(Script.named("test.empty")))
        .hasMessageContaining("test.empty needs a step");
  }
}
