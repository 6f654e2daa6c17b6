package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainView;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.Messages;
import java.time.Instant;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What has to be known of a domain that is not simply active. */
final class DomainNotice extends VBox {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final DomainDetailViewModel model;

  DomainNotice(Ui ui, Navigator navigator, DomainDetailViewModel model, DomainView domain) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    getStyleClass().add("notices");
    setMaxWidth(Double.MAX_VALUE);
    switch (domain.row().status()) {
      case WAITING_FOR_NAMESERVERS -> getChildren().add(waiting(domain));
      case PROVISIONING ->
          getChildren().add(run(domain, Tone.ACCENT, Feather.ACTIVITY, "domains.provisioning"));
      case FAILED ->
          getChildren().add(run(domain, Tone.DANGER, Feather.ALERT_CIRCLE, "domains.failed"));
      case REMOVED ->
          getChildren().add(run(domain, Tone.NEUTRAL, Feather.TRASH_2, "domains.removed"));
      case SUSPENDED ->
          getChildren().add(run(domain, Tone.WARNING, Feather.PAUSE_CIRCLE, "domains.suspended"));
      case DRAFT, ACTIVE -> {}
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private Node waiting(DomainView domain) {
    Instant since = domain.waitingSince();
    String when = since == null ? "" : ui.formats().relative(since);
    NameServerFinding finding = model.findingProperty().get();
    VBox box = new VBox();
    box.getStyleClass().add("notices");
    Notice notice =
        new Notice(
            Tone.WARNING,
            Feather.CLOCK,
            messages.observe("domains.waiting.title"),
            messages.observe("domains.waiting.text", Map.of("when", when)));
    notice.setId("domain-waiting");
    box.getChildren().add(notice);
    if (finding != null) {
      box.getChildren()
          .add(
              new Notice(
                  Tone.NEUTRAL,
                  Feather.SEARCH,
                  messages.observe(
                      Messages.labelKey("domains.check", finding.result()),
                      Map.of("name", domain.row().name().unicode())),
                  messages.observe(
                      "domains.waiting.found",
                      Map.of("servers", String.join(", ", finding.found())))));
    }
    return box;
  }

  private Node run(DomainView domain, Tone tone, Feather icon, String key) {
    RunId run = domain.lastRun();
    Node[] actions =
        run == null
            ? new Node[] {}
            : new Node[] {
              Buttons.plain(
                  messages.observe("domains.last-run.link"),
                  () -> navigator.open(Destination.of("jobs", "detail", run)))
            };
    return new Notice(
        tone, icon, messages.observe(key + ".title"), messages.observe(key + ".text"), actions);
  }
}
