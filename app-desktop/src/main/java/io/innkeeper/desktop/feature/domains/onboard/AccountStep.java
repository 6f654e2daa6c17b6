package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.Entry;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardStep;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 2: through which account the domain is brought in. */
final class AccountStep implements WizardStep {

  private static final double OPTION_WIDTH = 350;

  private final Ui ui;
  private final Messages messages;
  private final AccountStepModel model;
  private final StackPane company = new StackPane();
  private final ToggleGroup accounts = new ToggleGroup();

  AccountStep(Ui ui, AccountStepModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
  }

  @Override
  public String id() {
    return "account";
  }

  @Override
  public String titleKey() {
    return "domains.step.account";
  }

  @Override
  public Node node() {
    ToggleGroup whose = new ToggleGroup();
    OptionCard ours =
        new OptionCard(
            messages.observe("domains.account.company"),
            messages.observe("domains.account.company-text"),
            whose,
            OPTION_WIDTH);
    OptionCard theirs =
        new OptionCard(
            messages.observe("domains.account.own"),
            messages.observe("domains.account.own-text"),
            whose,
            OPTION_WIDTH);
    ours.setId("account-company");
    theirs.setId("account-own");
    (model.ownProperty().get() ? theirs : ours).setSelected(true);
    model.ownProperty().bind(theirs.selectedProperty());
    model.accounts().addListener((ListChangeListener<DnsAccountView>) _ -> showCompany());
    model.loadingProperty().subscribe(this::showCompany);
    model.failureProperty().subscribe(this::showCompany);
    Node own = own();
    own.visibleProperty().bind(model.ownProperty());
    own.managedProperty().bind(own.visibleProperty());
    company.visibleProperty().bind(model.ownProperty().not());
    company.managedProperty().bind(company.visibleProperty());
    HBox choice = new HBox(ours, theirs);
    choice.getStyleClass().add("option-row");
    VBox node =
        new VBox(
            Labels.wrapped(messages.observe("domains.step.account.text"), "muted"),
            choice,
            company,
            own);
    node.getStyleClass().addAll("form-section", "wizard-step-body");
    return node;
  }

  @Override
  public void entered() {
    model.entered();
  }

  @Override
  public ObservableBooleanValue ready() {
    return model.ready();
  }

  @Override
  public boolean validate() {
    return model.validate();
  }

  @Override
  public Optional<Callable<?>> beforeNext() {
    return model.beforeNext();
  }

  @Override
  public boolean refused(CoreException refusal) {
    return model.refused(refusal);
  }

  private void showCompany() {
    Throwable failure = model.failureProperty().get();
    if (failure != null) {
      company.getChildren().setAll(failed(failure));
    } else if (!model.accounts().isEmpty()) {
      company.getChildren().setAll(list());
    } else if (model.loadingProperty().get()) {
      company.getChildren().setAll(new Loading(messages.observe("domains.account.loading")));
    } else {
      company.getChildren().setAll(nothing());
    }
  }

  private Node list() {
    VBox list = new VBox();
    list.setId("account-list");
    list.getStyleClass().add("option-list");
    DnsAccountView chosen = model.chosenProperty().get();
    for (DnsAccountView account : model.accounts()) {
      AccountOption option =
          new AccountOption(ui, account, account.equals(model.accounts().getFirst()), accounts);
      option.setSelected(chosen != null && chosen.id().equals(account.id()));
      option
          .selectedProperty()
          .subscribe(selected -> {
            if (selected) {
              model.chosenProperty().set(account);
            }
          });
      list.getChildren().add(option);
    }
    return list;
  }

  private Node nothing() {
    return new Notice(
        Tone.WARNING,
        Feather.ALERT_TRIANGLE,
        messages.observe("domains.account.none-title"),
        messages.observe("domains.account.none-text"),
        Buttons.plain(messages.observe("domains.retry.button"), model::entered));
  }

  private Node failed(Throwable failure) {
    return new Notice(
        Tone.DANGER,
        Feather.ALERT_CIRCLE,
        messages.observe("domains.account.failed"),
        Bindings.createStringBinding(
            () -> ui.errors().sentence(failure), messages.languageProperty()),
        Buttons.plain(messages.observe("domains.retry.button"), model::entered));
  }

  private Node own() {
    Entries entries = new Entries(ui.texts());
    Entry email = entries.text(model.email(), "domains.own-email.label");
    Entry token =
        entries.secret(model.token(), "domains.own-token.label").hint("domains.own-token.hint");
    VBox own = new VBox(email, token);
    own.getStyleClass().add("form-section");
    model
        .keptToken()
        .ifPresent(masked ->
            own.getChildren()
                .add(
                    Labels.wrapped(
                        messages.observe("domains.own-token.kept", Map.of("token", masked)),
                        "muted")));
    return own;
  }
}
