package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsAccountCheck.Right;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.feature.dnsaccounts.DnsAccountsViewModel.Tested;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a token may do and may not, and what to do about it. */
final class TestResult extends VBox {

  private static final URI TOKENS = URI.create("https://dash.cloudflare.com/profile/api-tokens");

  private final Ui ui;
  private final Messages messages;

  TestResult(Ui ui, DnsAccountView account, Tested tested) {
    this.ui = ui;
    this.messages = ui.messages();
    setId("test-result");
    getStyleClass().add("test-result");
    DnsAccountCheck check = tested.check();
    CoreException failure = tested.failure();
    if (check != null) {
      showRights(account, check);
    } else if (failure != null) {
      getChildren().add(banner(Tone.DANGER, Feather.ALERT_CIRCLE, failureText(failure)));
    }
  }

  private void showRights(DnsAccountView account, DnsAccountCheck check) {
    List<Right> missing = check.rights().stream().filter(right -> !right.granted()).toList();
    if (missing.isEmpty()) {
      getChildren()
          .add(
              banner(
                  Tone.SUCCESS,
                  Feather.CHECK_CIRCLE,
                  messages.observe("dns-accounts.test.fine", Map.of("zones", check.zones()))));
    } else {
      getChildren()
          .add(
              banner(
                  Tone.WARNING,
                  Feather.ALERT_TRIANGLE,
                  messages.observe("dns-accounts.test.missing", Map.of("count", missing.size()))));
    }
    check.rights().forEach(right -> getChildren().add(line(right)));
    if (check.expires() != null) {
      getChildren()
          .add(
              Labels.wrapped(
                  messages.observe(
                      "dns-accounts.test.expires",
                      Map.of("date", ui.formats().date(check.expires()))),
                  "muted"));
    }
    if (!missing.isEmpty()) {
      addRemedy(account);
    }
  }

  private void addRemedy(DnsAccountView account) {
    getChildren().add(Labels.wrapped(messages.observe("dns-accounts.test.remedy"), "muted"));
    if (account.kind() == DnsProviderKind.CLOUDFLARE) {
      getChildren()
          .add(
              Buttons.withIcon(
                  Buttons.plain(
                      messages.observe("dns-accounts.test.tokens"),
                      () -> ui.dialogs().browse(TOKENS)),
                  Feather.EXTERNAL_LINK));
    }
  }

  private Node line(Right right) {
    Label line =
        Labels.of(
            Bindings.createStringBinding(
                () -> ui.errors().sentence(right.code(), Map.of()), messages.languageProperty()),
            "right-line");
    line.setGraphic(
        right.granted()
            ? Icons.of(Feather.CHECK, Tone.SUCCESS.styleClass())
            : Icons.of(Feather.X, Tone.DANGER.styleClass()));
    line.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.text(
                        right.granted() ? "dns-accounts.right.granted" : "dns-accounts.right.lacks",
                        Map.of("right", line.getText())),
                line.textProperty()));
    return line;
  }

  private javafx.beans.value.ObservableValue<String> failureText(CoreException failure) {
    return Bindings.createStringBinding(
        () -> ui.errors().sentence(failure), messages.languageProperty());
  }

  private static Label banner(
      Tone tone, Ikon icon, javafx.beans.value.ObservableValue<String> text) {
    Label banner = Labels.wrapped(text, "banner", tone.styleClass());
    banner.setGraphic(Icons.of(icon));
    banner.setMaxWidth(Double.MAX_VALUE);
    return banner;
  }
}
