package io.innkeeper.desktop.feature.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class CustomerActionsTest {

  private final Office office = Office.busy();
  private final TestUi test = TestUi.english();
  private final List<CustomerView> changed = new ArrayList<>();
  private final CustomerActions actions =
      new CustomerActions(
          test.ui(), new Navigator(test.ui(), _ -> true), office.commands(test.ui()), changed::add);

  @Test
  void suspendingAsksForAReasonAndCanBeUndone() {
    CustomerView customer = office.all.getFirst();
    Fx.run(() -> actions.suspend(CustomerRef.of(customer)));
    FormView form = (FormView) test.dialogs().shown.getFirst();
    Fx.run(() -> new Scene(new StackPane(form)).getRoot().applyCss());
    Fx.run(form::save);
    Fx.settle();
    assertThat(now(customer.id()).status()).isEqualTo(CustomerStatus.ACTIVE);

    Fx.run(() -> ((TextArea) form.lookup("#field-reason")).setText("No payment"));
    Fx.run(form::save);

    Fx.await("suspended", () -> changed.size() == 1);
    assertThat(now(customer.id()).statusReason()).isEqualTo("No payment");
    assertThat(test.dialogs().shown).isEmpty();
    Fx.run(() -> test.ui().toasts().shown().getFirst().undo().orElseThrow().run());
    Fx.await("active", () -> now(customer.id()).status() == CustomerStatus.ACTIVE);
  }

  @Test
  void deletingIsUndoneByTheToast() {
    CustomerView customer = office.all.getFirst();

    Fx.run(() -> actions.delete(CustomerRef.of(customer)));
    Fx.await("deleted", () -> changed.size() == 1);
    assertThat(now(customer.id()).deleted()).isNotNull();

    Fx.run(() -> test.ui().toasts().shown().getFirst().undo().orElseThrow().run());
    Fx.await("restored", () -> now(customer.id()).deleted() == null);
  }

  @Test
  void whoWasOvertakenReadsThePresentState() {
    CustomerView customer = office.all.getFirst();
    office.customers.touch(customer.id());

    Fx.run(() -> actions.delete(CustomerRef.of(customer)));

    Fx.await("read again", () -> changed.size() == 1);
    assertThat(test.dialogs().questions).hasSize(1);
    assertThat(changed.getFirst().deleted()).isNull();
  }

  @Test
  void aDowngradeBelowPresentUseIsSaidInTheForm() {
    CustomerView customer = now(office.busiest());
    ChangePlanModel model =
        Fx.get(
            () -> new ChangePlanModel(actions.commands(), customer, actions.commands().choices()));
    Fx.run(() -> model.plan().set(office.plans.list(office.actor).getFirst()));

    assertThat(model.differences().getFirst().isTooLittle()).isTrue();
    Fx.run(() -> model.save(_ -> {}).start());

    Fx.await("refused", () -> !model.form().general().isEmpty());
    assertThat(test.ui().errors().sentence(model.form().general().getFirst()))
        .contains("domains " + customer.usage().domains() + "/1");
  }

  @Test
  void manyAreDoneOneByOneWithAResultForEach() {
    CustomerId active = office.all.getFirst().id();
    CustomerId suspended = office.all.get(4).id();
    BulkChange change =
        new BulkChange(
            test.ui(),
            actions.commands(),
            List.of(active, suspended),
            (all, one) -> all.suspend(one, "No payment"),
            changed::add);

    Fx.run(change::start);

    Fx.await("ended", () -> !change.runningProperty().get());
    assertThat(change.outcomes())
        .extracting(BulkChange.Outcome::name)
        .containsExactly(office.all.getFirst().name(), office.all.get(4).name());
    assertThat(change.outcomes().getFirst().refusal()).isNull();
    assertThat(Objects.requireNonNull(change.outcomes().getLast().refusal()))
        .contains("is not active");
    assertThat(changed).hasSize(1);
  }

  @Test
  void theMenuOffersOnlyWhatMayBeDone() {
    CustomerRef customer = CustomerRef.of(office.all.getFirst());
    assertThat(menu(customer)).contains("Edit", "Suspend…", "Close…", "Delete");

    office.actor = TestActors.with(Set.of(Permission.read(Area.CUSTOMERS)));

    assertThat(menu(customer)).containsExactly("Open");
  }

  private List<String> menu(CustomerRef customer) {
    return Fx.get(() ->
        new CustomerMenu(test.ui().messages(), actions)
            .ofRow(customer).stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
  }

  private CustomerView now(CustomerId id) {
    return office.customers.get(office.actor, id);
  }
}
