package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.BrandView;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.RegisteredCustomer;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.kit.LoadArea;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The form of a new or of a present customer, in a tab of its own. */
final class CustomerForm implements View {

  private final Ui ui;
  private final Messages messages;
  private final CustomerFormModel model;
  private final Consumer<Optional<CustomerId>> leave;
  private final LoadArea<CustomerFormModel.Loaded> area;
  private final BorderPane root = new BorderPane();

  /**
   * @param leave goes on to the customer, or to the list where there is none
   */
  CustomerForm(Ui ui, CustomerFormModel model, Consumer<Optional<CustomerId>> leave) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.leave = leave;
    this.area = new LoadArea<>(ui, "customers.load.task", model::load, this::make);
    root.getStyleClass().add("page");
    root.setTop(
        new PageHeader(title())
            .subtitle(
                messages.observe(model.isNew() ? "customers.new.text" : "customers.edit.text")));
    root.setCenter(area);
    area.load();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe(model.isNew() ? "customers.new.action" : "customers.edit.title");
  }

  @Override
  public boolean hasUnsavedChanges() {
    return model.form().isDirty();
  }

  @Override
  public void closed() {
    area.close();
  }

  private Node make(CustomerFormModel.Loaded start) {
    model.show(start);
    Entries entries = new Entries(ui.texts());
    CustomerFields fields = model.fields();
    FormView form =
        new FormView(ui, model.form())
            .section(
                "customers.form.customer",
                entries.text(fields.name(), "customers.name.label"),
                Entries.row(
                    entries
                        .code(fields.slug(), "customers.slug.label")
                        .hint(model.isNew() ? "customers.slug.proposed" : "customers.slug.hint"),
                    entries
                        .code(fields.domain(), "customers.domain.label")
                        .hint("customers.domain.hint")),
                Entries.row(
                    entries.choice(
                        fields.brand(),
                        "customers.brand.label",
                        start.choices().brands(),
                        BrandView::name),
                    entries.number(fields.maxUploadFileSizeMb(), "customers.upload.label")))
            .section(
                "customers.form.contact",
                Entries.row(
                    entries.text(fields.contactEmail(), "customers.email.label"),
                    entries
                        .text(fields.phone(), "customers.phone.label")
                        .hint("customers.phone.hint")));
    if (model.isNew() && !start.choices().plans().isEmpty()) {
      form.section("customers.form.plan", subscription(entries, start.choices()));
    }
    form.onSave(
            model.isNew() ? "customers.new.button" : "customers.save.button",
            () -> model.isNew() ? register() : save())
        .onLeave(this::discard);
    FxThread.later(form::focusFirst);
    return form;
  }

  /** What was entered is given up: closing the tab has nothing to ask any more. */
  private void discard() {
    model.form().markClean();
    leave.accept(model.customer());
  }

  private Node subscription(Entries entries, Choices choices) {
    return Entries.row(
        entries.choice(
            model.fields().plan(),
            "customers.plan.label",
            choices.plansFor(PlanId.FREE),
            (PlanView plan) -> plan.details().name()),
        entries.choice(
            model.fields().cycle(),
            "customers.cycle.label",
            List.of(BillingCycle.values()),
            cycle -> messages.label("customers.cycle", cycle)));
  }

  private Task<?> register() {
    String name = model.fields().name().get().strip();
    return model.register().onSuccess(made -> registered(name, made));
  }

  private void registered(String name, RegisteredCustomer made) {
    model.form().markClean();
    ui.toasts().success(messages.text("customers.new.done", Map.of("name", name)));
    new ApiKeyDialogs(ui).show(name, made.apiKey(), () -> leave.accept(Optional.of(made.id())));
  }

  private Task<?> save() {
    String name = model.fields().name().get().strip();
    return model
        .save()
        .onSuccess(_ -> {
          model.form().markClean();
          ui.toasts().success(messages.text("customers.saved.text", Map.of("name", name)));
          leave.accept(model.customer());
        });
  }
}
