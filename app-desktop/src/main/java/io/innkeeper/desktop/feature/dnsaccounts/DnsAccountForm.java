package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.Task;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The form of a new or of a present account, in a tab of its own. */
final class DnsAccountForm implements View {

  private final Ui ui;
  private final DnsAccountFormModel model;
  private final Runnable leave;
  private final FormView form;
  private final BorderPane root = new BorderPane();

  DnsAccountForm(Ui ui, DnsAccountFormModel model, Runnable leave) {
    this.ui = ui;
    this.model = model;
    this.leave = leave;
    this.form = new FormView(ui, model.form());
    root.getStyleClass().add("page");
    root.setTop(new PageHeader(title()).subtitle(ui.messages().observe("dns-accounts.form.text")));
    root.setCenter(form);
    addEntries(new Entries(ui.texts()));
    form.onSave("dns-accounts.save.button", this::save).onLeave(leave);
    model.load().ifPresent(task -> task.disabling(form).start());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return ui.messages()
        .observe(model.isNew() ? "dns-accounts.new.title" : "dns-accounts.edit.title");
  }

  @Override
  public boolean hasUnsavedChanges() {
    return model.form().isDirty();
  }

  @Override
  public void shown() {
    form.focusFirst();
  }

  private void addEntries(Entries entries) {
    form.section(
        "dns-accounts.form.account",
        Entries.row(
            entries.text(model.name(), "dns-accounts.name.label"),
            entries.choice(
                model.kind(),
                "dns-accounts.kind.label",
                List.of(DnsProviderKind.values()),
                kind -> ui.messages().label("dns-accounts.kind", kind))),
        entries
            .number(model.maxDomains(), "dns-accounts.max-domains.label")
            .hint("dns-accounts.max-domains.hint"));
    form.section(
        "dns-accounts.form.access",
        entries.text(model.email(), "dns-accounts.email.label"),
        entries
            .secret(model.token(), "dns-accounts.token.label")
            .hint(model.isNew() ? "dns-accounts.token.hint" : "dns-accounts.token.keep"),
        entries
            .code(model.apiUrl(), "dns-accounts.api-url.label")
            .hint("dns-accounts.api-url.hint"));
    form.section(
        "dns-accounts.form.more", entries.paragraph(model.notes(), "dns-accounts.notes.label", 3));
  }

  private Task<?> save() {
    String name = model.name().get().strip();
    return model
        .save()
        .onSuccess(_ -> {
          model.form().markClean();
          ui.toasts().success(ui.messages().text("dns-accounts.saved.text", Map.of("name", name)));
          leave.run();
        });
  }
}
