package io.innkeeper.desktop.feature.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerFormModelTest {

  private final Office office = Office.busy();
  private final TestUi test = TestUi.english();

  @Test
  void slugAndDomainAreProposedFromTheNameUntilTheyAreEdited() {
    CustomerFormModel model = model(Optional.empty());
    Fx.run(() -> model.fields().name().set("Işık Kırtasiye"));
    assertThat(model.fields().slug().get()).isEqualTo("isik-kirtasiye");
    assertThat(model.fields().domain().get()).isEqualTo("isik-kirtasiye.com");

    Fx.run(() -> model.fields().domain().set("isik.com.tr"));
    Fx.run(() -> model.fields().name().set("Işık"));

    assertThat(model.fields().slug().get()).isEqualTo("isik");
    assertThat(model.fields().domain().get()).isEqualTo("isik.com.tr");
  }

  @Test
  void aNewCustomerStartsOnTheFreePlanOfTheDefaultBrand() {
    CustomerFormModel model = filled("Işık Kırtasiye");

    finish(Fx.get(model::register));

    RegisterCustomer command = office.customers.registered.getFirst();
    assertThat(command.plan()).isEqualTo(PlanId.FREE);
    assertThat(command.contactEmail()).isEqualTo("bilgi@isik.com.tr");
    assertThat(command.domain()).isEqualTo("isik-kirtasiye.com");
  }

  @Test
  void aTakenSlugIsSaidUnderTheSlug() {
    CustomerFormModel model = filled(office.all.getFirst().name());

    finish(Fx.get(model::register));

    assertThat(code(model.fields().slug())).isEqualTo("customer.slug-taken");
  }

  @Test
  void aBadAddressIsSaidBeforeAnythingIsSent() {
    CustomerFormModel model = filled("Işık");
    Fx.run(() -> model.fields().contactEmail().set("bilgi@"));

    assertThat(Fx.get(() -> model.form().validate())).isFalse();
    assertThat(code(model.fields().contactEmail())).isEqualTo("email.malformed");
  }

  @Test
  void whoWasOvertakenSeesThePresentStateAfterAQuestion() {
    CustomerView customer = office.all.getFirst();
    CustomerFormModel model = model(Optional.of(customer.id()));
    office.customers.touch(customer.id());
    Fx.run(() -> model.fields().name().set("Mine"));

    finish(Fx.get(model::save));

    assertThat(test.dialogs().questions).hasSize(1);
    Fx.await("reloaded", () -> model.fields().name().get().equals(customer.name()));
  }

  private CustomerFormModel filled(String name) {
    CustomerFormModel model = model(Optional.empty());
    Fx.run(() -> {
      model.fields().name().set(name);
      model.fields().contactEmail().set("bilgi@isik.com.tr");
    });
    return model;
  }

  private CustomerFormModel model(Optional<CustomerId> id) {
    CustomerFormModel model =
        Fx.get(() -> new CustomerFormModel(test.ui(), office.commands(test.ui()), id));
    Fx.run(() -> model.show(model.load()));
    return model;
  }

  private static void finish(Task<?> task) {
    boolean[] ended = {false};
    Fx.run(() -> task.onFinally(() -> ended[0] = true).start());
    Fx.await("ended", () -> ended[0]);
    Fx.settle();
  }

  private static String code(FieldModel<?> field) {
    var problem = field.problemProperty().get();
    return problem == null ? "" : problem.code();
  }
}
