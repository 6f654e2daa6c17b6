package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanDetails;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the plan and shows beside it which limits would change. */
final class ChangePlanDialog {

  private final Ui ui;
  private final Messages messages;
  private final ChangePlanModel model;
  private final GridPane limits = new GridPane();

  ChangePlanDialog(Ui ui, ChangePlanModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    limits.getStyleClass().add("comparison");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    limits.getColumnConstraints().add(names);
  }

  /**
   * Shows it.
   *
   * @param changed told of the customer with its new plan
   * @param overtaken called where somebody else was faster
   */
  void show(Consumer<CustomerView> changed, Consumer<Conflict> overtaken) {
    Entries entries = new Entries(ui.texts());
    FormView view =
        new FormView(ui, model.form())
            .inDialog()
            .part(
                Entries.row(
                    entries.choice(model.plan(), "customers.plan.label", model.plans(), this::name),
                    entries.choice(
                        model.cycle(),
                        "customers.cycle.label",
                        List.of(BillingCycle.values()),
                        c -> messages.label("customers.cycle", c))),
                limits,
                Labels.wrapped(messages.observe("customers.change-plan.text"), "muted"));
    model.plan().valueProperty().subscribe(_ -> compare());
    model.cycle().valueProperty().subscribe(_ -> compare());
    Dialogs.Open open =
        ui.dialogs()
            .show(
                messages.text(
                    "customers.change-plan.title", Map.of("name", model.customer().name())),
                view);
    view.onLeave(open::close)
        .onSave(
            "customers.change-plan.button",
            () ->
                model
                    .save(conflict -> {
                      open.close();
                      overtaken.accept(conflict);
                    })
                    .onSuccess(after -> {
                      open.close();
                      changed.accept(after);
                    }));
  }

  private void compare() {
    limits.getChildren().clear();
    limits.addRow(
        0,
        Labels.of(messages.observe("customers.limits.title"), "strong"),
        head("customers.limits.used"),
        head("customers.limits.now"),
        head("customers.limits.then"));
    for (ChangePlanModel.Difference d : model.differences()) {
      limits.addRow(
          limits.getRowCount(),
          Labels.of(messages.observe(d.labelKey())),
          number(d.used(), "muted"),
          number(d.before(), "muted"),
          after(d));
    }
    limits.addRow(
        limits.getRowCount(),
        Labels.of(messages.observe("customers.price.label")),
        Labels.value(""),
        Labels.value(""),
        price());
  }

  private Label head(String key) {
    Label label = Labels.of(messages.observe(key), "muted", "small", "right-aligned");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Label number(@Nullable Integer value, String style) {
    Label label =
        Labels.value(value == null ? "–" : ui.formats().number(value), style, "right-aligned");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Label after(ChangePlanModel.Difference difference) {
    Label label = number(difference.after(), "strong");
    if (difference.isTooLittle()) {
      label.getStyleClass().add("tone-danger-text");
      label.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "tone-danger"));
    } else if (difference.after() > difference.before()) {
      label.setGraphic(Icons.of(Feather.ARROW_UP, "tone-success"));
    } else if (difference.after() < difference.before()) {
      label.setGraphic(Icons.of(Feather.ARROW_DOWN, "tone-warning"));
    }
    return label;
  }

  private Label price() {
    PlanView chosen = model.plan().get();
    Label label = Labels.value("", "strong", "right-aligned");
    label.setMaxWidth(Double.MAX_VALUE);
    if (chosen != null) {
      PlanDetails plan = chosen.details();
      boolean yearly = model.cycle().get() == BillingCycle.YEARLY;
      label.setText(ui.formats().money(yearly ? plan.yearly() : plan.monthly()));
    }
    return label;
  }

  private String name(PlanView plan) {
    return plan.details().name();
  }
}
