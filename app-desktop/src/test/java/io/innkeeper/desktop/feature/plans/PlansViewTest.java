package io.innkeeper.desktop.feature.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.testkit.FakePlans;
import io.innkeeper.desktop.testkit.Feeds;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class PlansViewTest {

  private final TestUi test = TestUi.english();
  private final FakePlans plans = FakePlans.sample();
  private Actor actor = TestActors.owner();

  @Test
  void altDownMovesThePlanAndKeepsTheCursorOnIt() {
    PlansView view = shown();
    PlanId first = names().getFirst();
    Fx.run(() -> rows(view).getSelectionModel().select(0));

    Fx.run(() -> Event.fireEvent(rows(view), altDown()));

    Fx.await("stored", () -> names().get(1).equals(first));
    Fx.await(
        "shown",
        () ->
            first.equals(idOfSelected(view))
                && rows(view).getSelectionModel().getSelectedIndex() == 1);
  }

  @Test
  void theFirstPlanCannotGoUp() {
    PlansView view = shown();
    List<PlanId> before = names();
    Fx.run(() -> rows(view).getSelectionModel().select(0));

    Fx.run(() -> ((Button) view.node().lookup("#plan-up")).fire());

    Fx.settle();
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aPlanInUseCanBeDeactivatedInstead() {
    plans.holders = 3;
    PlanView plan = plans.list(actor).get(1);
    PlanActions actions = actions();

    Fx.run(() -> actions.delete(plan));

    Fx.await("asked", () -> test.dialogs().questions.size() == 2);
    assertThat(test.dialogs().questions.getFirst().nameToType()).contains(plan.details().name());
    assertThat(test.dialogs().questions.getLast().text()).contains("3 customers");
    Fx.await("deactivated", () -> !plans.get(actor, plan.id()).active());
  }

  @Test
  void whoMayOnlyReadIsOfferedNothing() {
    actor = TestActors.with(Set.of(Permission.read(Area.PLANS)));
    PlansView view = shown();

    assertThat(view.node().lookup("#plan-new")).isNull();
    assertThat(actions().menu(plans.list(actor).getFirst())).isEmpty();
  }

  @Test
  void theMenuFollowsTheStateOfThePlan() {
    List<MenuItem> ofActive = Fx.get(() -> actions().menu(plans.list(actor).getFirst()));
    List<MenuItem> ofInactive = Fx.get(() -> actions().menu(plans.list(actor).getLast()));

    assertThat(ofActive).extracting(MenuItem::getText).contains("Deactivate");
    assertThat(ofInactive).extracting(MenuItem::getText).contains("Activate");
  }

  private PlansView shown() {
    PlansView view =
        Fx.get(() -> new PlansView(test.ui(), new Navigator(test.ui(), _ -> true), model()));
    Fx.run(() -> {
      var _ = new Scene(new StackPane(view.node()), 900, 600);
      view.shown();
    });
    Fx.await("rows", () -> rows(view) != null && !rows(view).getItems().isEmpty());
    return view;
  }

  private PlansViewModel model() {
    return new PlansViewModel(test.ui().tasks(), () -> actor, plans, Feeds.silent());
  }

  private PlanActions actions() {
    return new PlanActions(test.ui(), new Navigator(test.ui(), _ -> true), model(), () -> {});
  }

  private List<PlanId> names() {
    return plans.list(actor).stream().map(PlanView::id).toList();
  }

  private static Object idOfSelected(PlansView view) {
    Object row = rows(view).getSelectionModel().getSelectedItem();
    return row instanceof PlanView plan ? plan.id() : "";
  }

  private static TableView<?> rows(PlansView view) {
    return (TableView<?>) view.node().lookup(".data-table-rows");
  }

  private static KeyEvent altDown() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false);
  }
}
