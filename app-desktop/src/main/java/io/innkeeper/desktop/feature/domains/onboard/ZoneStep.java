package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.ZoneFinding;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.feature.domains.onboard.ZoneStepModel.Asking;
import io.innkeeper.desktop.feature.domains.onboard.ZoneStepModel.Failed;
import io.innkeeper.desktop.feature.domains.onboard.ZoneStepModel.Found;
import io.innkeeper.desktop.feature.domains.onboard.ZoneStepModel.Missing;
import io.innkeeper.desktop.feature.domains.onboard.ZoneStepModel.State;
import io.innkeeper.desktop.feature.domains.onboard.ZoneStepModel.Stopped;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 3: the zone at the provider. */
final class ZoneStep implements WizardStep {

  private final Ui ui;
  private final Messages messages;
  private final Draft draft;
  private final ZoneStepModel model;
  private final Runnable toAccount;
  private final VBox content = new VBox();

  /**
   * @param toAccount goes back to the choice of the account
   */
  ZoneStep(Ui ui, Draft draft, ZoneStepModel model, Runnable toAccount) {
    this.ui = ui;
    this.messages = ui.messages();
    this.draft = draft;
    this.model = model;
    this.toAccount = toAccount;
  }

  @Override
  public String id() {
    return "zone";
  }

  @Override
  public String titleKey() {
    return "domains.step.zone";
  }

  @Override
  public Node node() {
    content.getStyleClass().add("form-section");
    model.stateProperty().subscribe(this::show);
    VBox node =
        new VBox(Labels.wrapped(messages.observe("domains.step.zone.text"), "muted"), content);
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

  private void show(State state) {
    content
        .getChildren()
        .setAll(
            switch (state) {
              case Asking asking -> List.of(asking(asking));
              case Found found -> found(found);
              case Missing missing -> List.of(missing(missing));
              case Failed failed -> List.of(failed(failed));
              case Stopped _ -> List.of(stopped());
            });
  }

  private Node asking(Asking asking) {
    String key = asking.creating() ? "domains.zone.creating" : "domains.zone.looking";
    return new Waiting(messages, observe(key), model::stop);
  }

  private List<Node> found(Found found) {
    ZoneFinding zone = found.zone();
    Notice notice =
        new Notice(
            Tone.SUCCESS,
            Feather.CHECK_CIRCLE,
            messages.observe(
                found.created() ? "domains.zone.created-title" : "domains.zone.found-title"),
            messages.observe(
                found.created() ? "domains.zone.created-text" : "domains.zone.found-text"));
    Facts facts = new Facts(messages);
    if (zone.name() != null) {
      facts.addCopyable("domains.zone.name", zone.name());
    }
    if (zone.zone() != null) {
      facts.addCopyable("domains.zone.id", zone.zone());
    }
    facts.add("domains.zone.status", status(zone));
    for (String server : zone.nameServers()) {
      facts.addCopyable("domains.zone.name-server", server);
    }
    VBox card = new VBox(facts);
    card.getStyleClass().add("card");
    return List.of(notice, card);
  }

  private Node status(ZoneFinding zone) {
    boolean active = "active".equals(zone.status());
    return new StatusPill(
        active ? Tone.SUCCESS : Tone.WARNING,
        active ? Feather.CHECK : Feather.CLOCK,
        messages.observe(active ? "domains.zone.active" : "domains.zone.pending"));
  }

  private Node missing(Missing missing) {
    List<Node> actions = new ArrayList<>();
    if (missing.mayCreate()) {
      Button create = Buttons.primary(messages.observe("domains.zone.create"), model::create);
      create.setId("zone-create");
      actions.add(create);
    }
    actions.add(Buttons.plain(messages.observe("domains.zone.again"), model::look));
    return new Notice(
        Tone.WARNING,
        Feather.SEARCH,
        observe("domains.zone.missing-title"),
        observe(missing.mayCreate() ? "domains.zone.missing-text" : "domains.zone.missing-own"),
        actions.toArray(Node[]::new));
  }

  private Node failed(Failed failed) {
    List<Node> actions = new ArrayList<>();
    if (failed.trouble().isOfTheAccount()) {
      actions.add(Buttons.primary(messages.observe("domains.zone.to-account"), toAccount));
    }
    actions.add(Buttons.plain(messages.observe("domains.retry.button"), model::look));
    Notice notice =
        new Notice(
            failed.trouble() == Trouble.BUSY ? Tone.WARNING : Tone.DANGER,
            icon(failed.trouble()),
            messages.observeLabel("domains.trouble", failed.trouble()),
            Bindings.createStringBinding(
                () -> ui.errors().sentence(failed.reason()), messages.languageProperty()),
            actions.toArray(Node[]::new));
    notice.setId("zone-trouble");
    return notice;
  }

  private static Feather icon(Trouble trouble) {
    return switch (trouble) {
      case TOKEN -> Feather.KEY;
      case RIGHT -> Feather.LOCK;
      case UNREACHABLE -> Feather.WIFI_OFF;
      case BUSY -> Feather.CLOCK;
      case OTHER -> Feather.ALERT_CIRCLE;
    };
  }

  private Node stopped() {
    return new Notice(
        Tone.NEUTRAL,
        Feather.PAUSE_CIRCLE,
        messages.observe("domains.zone.stopped-title"),
        messages.observe("domains.zone.stopped-text"),
        Buttons.plain(messages.observe("domains.zone.again"), model::look));
  }

  private ObservableValue<String> observe(String key) {
    DraftView stored = draft.require();
    DomainName name = stored.domain();
    String account = stored.accountName();
    return messages.observe(
        key,
        Map.of(
            "domain", name == null ? "" : name.unicode(),
            "account", account == null ? String.valueOf(stored.ownEmail()) : account));
  }
}
