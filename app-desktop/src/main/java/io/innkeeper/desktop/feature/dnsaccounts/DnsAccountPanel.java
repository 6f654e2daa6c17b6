package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One account beside the list, with its token's test. */
final class DnsAccountPanel extends ScrollPane {

  private final Ui ui;
  private final Messages messages;
  private final DnsAccountsViewModel model;
  private final VBox body = new VBox();
  private final StackPane result = new StackPane();

  DnsAccountPanel(Ui ui, DnsAccountsViewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    setId("dns-account-panel");
    getStyleClass().addAll("side-panel", "form-scroll");
    body.getStyleClass().add("side-panel-body");
    setContent(body);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.chosenProperty().subscribe(this::show);
    model.testedProperty().subscribe(this::showResult);
    model.testingProperty().subscribe(this::showResult);
    visibleProperty().bind(model.chosenProperty().isNotNull());
    managedProperty().bind(visibleProperty());
  }

  private void show() {
    DnsAccountView account = model.chosenProperty().get();
    if (account == null) {
      return;
    }
    body.getChildren().setAll(heading(account), facts(account), test(), result);
  }

  private Node heading(DnsAccountView account) {
    Label name = Labels.value(account.name(), "heading");
    name.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox heading = new HBox(name, AccountLooks.state(messages, account), gap, close());
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().add("tight-row");
    return heading;
  }

  private Button close() {
    return Buttons.icon(
        Feather.X, messages.observe("dns-accounts.panel.close"), () -> model.choose(null));
  }

  private Node facts(DnsAccountView account) {
    Facts facts = new Facts(messages);
    facts.add("dns-accounts.kind.label", AccountLooks.kind(messages, account));
    facts.add(
        "dns-accounts.domains.label",
        new QuotaBar(ui, account.domainsInUse(), account.maxDomains()));
    if (account.email() != null) {
      facts.addCopyable("dns-accounts.email.label", account.email());
    }
    facts.add("dns-accounts.token.label", Labels.value(account.maskedToken(), "mono"));
    if (account.apiUrl() != null) {
      facts.addCopyable("dns-accounts.api-url.label", account.apiUrl());
    }
    facts.addCopyable("dns-accounts.id.label", account.id().toString());
    facts.add("dns-accounts.changed.label", ui.formats().relative(account.updatedAt()));
    if (!account.notes().isBlank()) {
      facts.add("dns-accounts.notes.label", account.notes());
    }
    return facts;
  }

  private Node test() {
    Button test =
        Buttons.withIcon(
            Buttons.plain(messages.observe("dns-accounts.test.button"), model::test),
            Feather.ACTIVITY);
    test.setId("dns-account-test");
    test.disableProperty().bind(model.testingProperty());
    return test;
  }

  private void showResult() {
    DnsAccountView account = model.chosenProperty().get();
    DnsAccountsViewModel.Tested tested = model.testedProperty().get();
    if (account == null) {
      return;
    }
    if (model.testingProperty().get()) {
      result
          .getChildren()
          .setAll(
              new Loading(
                  messages.observe("dns-accounts.test.asking", Map.of("name", account.name()))));
    } else if (tested == null) {
      result.getChildren().clear();
    } else {
      result.getChildren().setAll(new TestResult(ui, account, tested));
    }
  }
}
