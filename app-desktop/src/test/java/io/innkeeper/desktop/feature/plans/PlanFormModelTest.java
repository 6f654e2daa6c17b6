package io.innkeeper.desktop.feature.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.testkit.FakePlans;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanFormModelTest {

  private final TestUi test = TestUi.english();
  private final FakePlans plans = FakePlans.sample();

  @Test
  void theSlugFollowsTheNameUntilItIsEdited() {
    PlanFormModel model = model(Optional.empty());
    Fx.run(() -> model.fields().name().set("Çiçek & Işık"));
    assertThat(model.fields().slug().get()).isEqualTo("cicek-isik");

    Fx.run(() -> model.fields().slug().set("cicek"));
    Fx.run(() -> model.fields().name().set("Gül"));

    assertThat(model.fields().slug().get()).isEqualTo("cicek");
  }

  @Test
  void aNewPlanIsStoredAsEntered() {
    PlanFormModel model = model(Optional.empty());
    Fx.run(() -> {
      model.fields().name().set("Deneme");
      model.fields().priceMonthly().set(new BigDecimal("7.50"));
      model.fields().features().set(List.of("SSL", "Backup"));
    });
    assertThat(Fx.get(() -> model.form().validate())).isTrue();

    run(model);

    PlanView stored = plans.list(TestActors.owner()).getLast();
    assertThat(stored.details().name()).isEqualTo("Deneme");
    assertThat(stored.details().slug()).isEqualTo("deneme");
    assertThat(stored.details().priceMonthly()).isEqualByComparingTo("7.50");
    assertThat(stored.details().features()).containsExactly("SSL", "Backup");
  }

  @Test
  void aTakenNameIsSaidUnderTheName() {
    PlanFormModel model = model(Optional.empty());
    Fx.run(() -> model.fields().name().set("Ajans"));

    run(model);

    assertThat(problem(model)).isEqualTo("plan.name-taken");
  }

  @Test
  void whoWasOvertakenIsAskedToReloadAndSeesThePresentState() {
    PlanId id = plans.list(TestActors.owner()).getFirst().id();
    PlanFormModel model = model(Optional.of(id));
    load(model);
    plans.touch(id);
    Fx.run(() -> model.fields().name().set("Mine"));

    run(model);

    Fx.await("asked", () -> test.dialogs().questions.size() == 1);
    Fx.await("reloaded", () -> model.fields().name().get().equals("Ücretsiz"));
    run(model);
    assertThat(test.dialogs().questions).hasSize(1);
  }

  private PlanFormModel model(Optional<PlanId> id) {
    return Fx.get(() -> new PlanFormModel(test.ui(), TestActors::owner, plans, id));
  }

  private static void load(PlanFormModel model) {
    finish(Fx.get(() -> model.load().orElseThrow()));
  }

  private static void run(PlanFormModel model) {
    finish(Fx.get(model::save));
  }

  private static void finish(Task<?> task) {
    boolean[] ended = {false};
    Fx.run(() -> task.onFinally(() -> ended[0] = true).start());
    Fx.await("ended", () -> ended[0]);
    Fx.settle();
  }

  private static String problem(PlanFormModel model) {
    Problem problem = model.fields().name().problemProperty().get();
    return problem == null ? "" : problem.code();
  }
}
