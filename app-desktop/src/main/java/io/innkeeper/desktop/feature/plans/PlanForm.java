package io.innkeeper.desktop.feature.plans;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.Task;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The form of a new or of a present plan, in a tab of its own. */
final class PlanForm implements View {

  /** Those that hosting is sold in around here; a plan in another one keeps it. */
  private static final List<String> CURRENCIES =
      List.of("EUR", "TRY", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "RON", "AED");

  private final Ui ui;
  private final PlanFormModel model;
  private final Runnable leave;
  private final FormView form;
  private final BorderPane root = new BorderPane();

  PlanForm(Ui ui, PlanFormModel model, Runnable leave) {
    this.ui = ui;
    this.model = model;
    this.leave = leave;
    this.form = new FormView(ui, model.form());
    root.getStyleClass().add("page");
    root.setTop(
        new PageHeader(title())
            .subtitle(ui.messages().observe(model.isNew() ? "plans.new.text" : "plans.edit.text")));
    root.setCenter(form);
    addEntries(new Entries(ui.texts()), model.fields());
    form.onSave("plans.save.button", this::save).onLeave(this::discard);
    model.load().ifPresent(task -> task.disabling(form).start());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return ui.messages().observe(model.isNew() ? "plans.new.title" : "plans.edit.title");
  }

  @Override
  public boolean hasUnsavedChanges() {
    return model.form().isDirty();
  }

  @Override
  public void shown() {
    form.focusFirst();
  }

  private void addEntries(Entries entries, PlanFields fields) {
    form.section(
        "plans.form.plan",
        Entries.row(
            entries.text(fields.name(), "plans.name.label"),
            entries
                .code(fields.slug(), "plans.slug.label")
                .hint(model.isNew() ? "plans.slug.proposed" : "plans.slug.hint")),
        entries.paragraph(fields.description(), "plans.description.label", 3));
    form.section(
        "plans.form.price",
        Entries.row(
            entries.decimal(fields.priceMonthly(), "plans.monthly.label"),
            entries.decimal(fields.priceYearly(), "plans.yearly.label"),
            entries.choice(
                fields.currency(), "plans.currency.label", CURRENCIES, this::currencyName)));
    form.section(
        "plans.form.limits",
        Entries.row(
            entries.number(fields.maxDomains(), "plans.domains.label"),
            entries.number(fields.maxContainers(), "plans.containers.label"),
            entries.number(fields.maxStorageGb(), "plans.storage.label"),
            entries.number(fields.maxBandwidthGb(), "plans.bandwidth.label")));
    form.section(
        "plans.form.offer",
        entries.list(fields.features(), "plans.features.label").hint("plans.features.hint"),
        entries.check(fields.visible(), "plans.visible.label").hint("plans.visible.hint"));
  }

  private String currencyName(String code) {
    return code + " · " + Currency.getInstance(code).getDisplayName(ui.messages().locale());
  }

  /** What was entered is given up: closing the tab has nothing to ask any more. */
  private void discard() {
    model.form().markClean();
    leave.run();
  }

  private Task<?> save() {
    String name = model.fields().name().get().strip();
    return model
        .save()
        .onSuccess(_ -> {
          model.form().markClean();
          ui.toasts().success(ui.messages().text("plans.saved.text", Map.of("name", name)));
          leave.run();
        });
  }
}
