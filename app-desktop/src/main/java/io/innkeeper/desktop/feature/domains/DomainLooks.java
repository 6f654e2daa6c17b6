package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How a domain's name and state look, in the list and on its own screen. */
final class DomainLooks {

  private DomainLooks() {}

  static StatusPill status(Messages messages, DomainStatus status) {
    return new StatusPill(
        tone(status), icon(status), messages.observeLabel("domains.status", status));
  }

  /** As people write it; the form of the DNS beside it where that is another. */
  static Node name(DomainName name) {
    Label unicode = Labels.value(name.unicode(), "strong");
    if (name.unicode().equals(name.ascii())) {
      return unicode;
    }
    HBox both = new HBox(unicode, Labels.value(name.ascii(), "muted", "small", "mono"));
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add("tight-row");
    unicode.setMinWidth(Label.USE_PREF_SIZE);
    return both;
  }

  /** A tick, or a dash for not yet; readers hear which. */
  static Node tick(Messages messages, boolean done) {
    Label tick = new Label();
    tick.setGraphic(
        done
            ? Icons.of(Feather.CHECK, Tone.SUCCESS.styleClass())
            : Icons.of(Feather.MINUS, "icon-muted"));
    tick.accessibleTextProperty()
        .bind(messages.observe(done ? "domains.tick.yes" : "domains.tick.no"));
    return tick;
  }

  private static Tone tone(DomainStatus status) {
    return switch (status) {
      case DRAFT, SUSPENDED, REMOVED -> Tone.NEUTRAL;
      case WAITING_FOR_NAMESERVERS -> Tone.WARNING;
      case PROVISIONING -> Tone.ACCENT;
      case ACTIVE -> Tone.SUCCESS;
      case FAILED -> Tone.DANGER;
    };
  }

  private static Ikon icon(DomainStatus status) {
    return switch (status) {
      case DRAFT -> Feather.EDIT_3;
      case WAITING_FOR_NAMESERVERS -> Feather.CLOCK;
      case PROVISIONING -> Feather.LOADER;
      case ACTIVE -> Feather.CHECK;
      case FAILED -> Feather.X;
      case SUSPENDED -> Feather.PAUSE;
      case REMOVED -> Feather.TRASH_2;
    };
  }
}
