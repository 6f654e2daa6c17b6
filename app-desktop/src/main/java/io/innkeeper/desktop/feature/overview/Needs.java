package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.CoreNames;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The list of what needs attention, each with what mends it. */
final class Needs {

  private final Ui ui;
  private final Navigator navigator;
  private final OverviewModel model;
  private final Runnable changed;

  /**
   * A list.
   *
   * @param changed called after something was mended
   */
  Needs(Ui ui, Navigator navigator, OverviewModel model, Runnable changed) {
    this.ui = ui;
    this.navigator = navigator;
    this.model = model;
    this.changed = changed;
  }

  Node list(List<Need> needs) {
    if (needs.isEmpty()) {
      return new EmptyState(
          Feather.CHECK_CIRCLE,
          ui.messages().observe("overview.calm.title"),
          ui.messages().observe("overview.calm.text"));
    }
    VBox list = new VBox();
    list.getStyleClass().add("needs");
    needs.forEach(need -> list.getChildren().add(row(need)));
    return list;
  }

  private Node row(Need need) {
    return switch (need) {
      case Need.FailedJob(RunRow run) -> job(run);
      case Need.StuckDomain(DomainRow domain) -> domain(domain);
      case Need.FullAccount(DnsAccountView account) -> account(account);
    };
  }

  private Node job(RunRow run) {
    String process = new CoreNames(ui.messages()).process(run.process());
    String code = run.code();
    String why = code == null ? "" : ui.errors().sentence(code, run.args());
    Button open = plain("overview.open.button", Destination.of("jobs", "detail", run.id()));
    if (!model.mayWrite(Area.JOBS)) {
      return row(Feather.ALERT_TRIANGLE, Tone.DANGER, failed(process, run), why, open);
    }
    Button retry = Buttons.plain(ui.messages().observe("overview.retry.button"), () -> {});
    retry.setOnAction(_ -> retry(run, retry));
    return row(Feather.ALERT_TRIANGLE, Tone.DANGER, failed(process, run), why, open, retry);
  }

  private String failed(String process, RunRow run) {
    return ui.messages()
        .text(
            "overview.failed-job.title",
            Map.of("process", process, "subject", run.subject().name()));
  }

  private Node domain(DomainRow domain) {
    String name = domain.name().unicode();
    Map<String, String> args = Map.of("domain", name, "customer", domain.customerName());
    Button open = plain("overview.open.button", Destination.of("domains", "detail", domain.id()));
    if (domain.status() == DomainStatus.FAILED) {
      return row(
          Feather.GLOBE,
          Tone.DANGER,
          ui.messages().text("overview.failed-domain.title", args),
          ui.messages().text("overview.failed-domain.text", args),
          open);
    }
    String title = ui.messages().text("overview.waiting-domain.title", args);
    String text = ui.messages().text("overview.waiting-domain.text", args);
    if (!model.mayWrite(Area.DOMAINS)) {
      return row(Feather.CLOCK, Tone.WARNING, title, text, open);
    }
    Button check = Buttons.plain(ui.messages().observe("overview.check.button"), () -> {});
    check.setOnAction(_ -> check(domain, check));
    return row(Feather.CLOCK, Tone.WARNING, title, text, open, check);
  }

  private Node account(DnsAccountView account) {
    boolean full = account.room() == 0;
    return row(
        Feather.SERVER,
        full ? Tone.DANGER : Tone.WARNING,
        ui.messages()
            .text(
                full ? "overview.full-account.title" : "overview.nearly-full-account.title",
                Map.of("account", account.name())),
        ui.messages()
            .text(
                "overview.full-account.text",
                Map.of(
                    "used", ui.formats().number(account.domainsInUse()),
                    "allowed", ui.formats().number(account.maxDomains()))),
        plain("overview.accounts.button", Destination.of("dns-accounts")));
  }

  private Node row(Ikon icon, Tone tone, String title, String text, Button... buttons) {
    Label name = Labels.value(title, "strong");
    Label why = Labels.value(text, "muted");
    VBox texts = new VBox(name);
    if (!text.isEmpty()) {
      texts.getChildren().add(why);
    }
    texts.setMinWidth(0);
    texts.getStyleClass().add("need-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox actions = new HBox(buttons);
    actions.getStyleClass().add("button-row");
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(Icons.of(icon, tone.styleClass()), texts, actions);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("need");
    return row;
  }

  private Button plain(String key, Destination place) {
    return Buttons.quiet(ui.messages().observe(key), () -> navigator.open(place));
  }

  private void retry(RunRow run, Button button) {
    model
        .retry(run)
        .disabling(button)
        .onSuccess(_ -> navigator.open(Destination.of("jobs", "detail", run.id())))
        .onFailure(CoreException.class, this::refused)
        .start();
  }

  private void check(DomainRow domain, Button button) {
    model
        .checkNameServers(domain.id())
        .disabling(button)
        .onSuccess(finding -> {
          boolean right = finding.result() == NameServerFinding.Result.MATCHES;
          String key = right ? "overview.check.right" : "overview.check.not-yet";
          ui.toasts().info(ui.messages().text(key, Map.of("domain", domain.name().unicode())));
          changed.run();
        })
        .onFailure(CoreException.class, this::refused)
        .start();
  }

  private void refused(CoreException refusal) {
    ui.toasts().warning(ui.errors().sentence(refusal));
    changed.run();
  }
}
