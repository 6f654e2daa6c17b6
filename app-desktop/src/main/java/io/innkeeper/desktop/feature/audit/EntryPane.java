package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.audit.AuditView;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.SubjectLink;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The chosen entry in full: who, what, when, what it changed, and what else it caused. */
final class EntryPane extends StackPane {

  private static final String DENIED = "denied";

  private final Ui ui;
  private final Navigator navigator;
  private final AuditWords words;
  private final Consumer<UUID> causedBy;

  /**
   * A pane.
   *
   * @param causedBy narrows the list to what one action caused
   */
  EntryPane(Ui ui, Navigator navigator, AuditViewModel model, Consumer<UUID> causedBy) {
    this.ui = ui;
    this.navigator = navigator;
    this.words = new AuditWords(ui.messages());
    this.causedBy = causedBy;
    getStyleClass().add("entry-pane");
    setMinWidth(0);
    Runnable update = () -> show(model.entryProperty().get(), model.failureProperty().get());
    model.entryProperty().subscribe(_ -> update.run());
    model.failureProperty().subscribe(_ -> update.run());
    ui.messages().languageProperty().subscribe(_ -> update.run());
  }

  private void show(
      Optional<AuditView> entry, @org.jspecify.annotations.Nullable Throwable failure) {
    if (failure != null) {
      getChildren()
          .setAll(
              new EmptyState(
                  Feather.ALERT_TRIANGLE,
                  ui.messages().observe("audit.failed.title"),
                  Bindings.createStringBinding(() -> ui.errors().sentence(failure))));
    } else if (entry.isEmpty()) {
      getChildren()
          .setAll(
              new EmptyState(
                  Feather.EYE,
                  ui.messages().observe("audit.choose.title"),
                  ui.messages().observe("audit.choose.text")));
    } else {
      getChildren().setAll(scrolling(content(entry.get())));
    }
  }

  private VBox content(AuditView entry) {
    AuditRow row = entry.row();
    Label title = Labels.value(words.action(row), "heading");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(title, words.outcome(row.outcome()));
    content.getStyleClass().add("entry-content");
    String code = row.code();
    if (code != null) {
      content.getChildren().add(refusal(code));
    }
    content.getChildren().add(facts(entry));
    Button caused =
        Buttons.withIcon(
            Buttons.plain(
                ui.messages().observe("audit.caused.button"),
                () -> causedBy.accept(entry.correlationId())),
            Feather.GIT_BRANCH);
    caused.setId("audit-caused");
    content.getChildren().add(caused);
    boolean changed = !entry.before().isEmpty() || !entry.after().isEmpty();
    content.getChildren().add(Labels.of(ui.messages().observe("audit.values.title"), "heading"));
    content
        .getChildren()
        .add(
            changed
                ? new DiffGrid(ui.messages(), entry)
                : Labels.of(ui.messages().observe("audit.no-values.text"), "muted"));
    return content;
  }

  private Label refusal(String code) {
    // The trail keeps the code alone: a sentence with gaps would read like a fault.
    String sentence =
        code.equals(DENIED)
            ? ui.messages().text("audit.denied.text")
            : ui.errors().sentence(code, Map.of());
    Label why = Labels.value(sentence.indexOf('{') < 0 ? sentence : code, "banner", "tone-danger");
    why.setWrapText(true);
    why.setGraphic(Icons.of(Feather.SLASH));
    why.setMaxWidth(Double.MAX_VALUE);
    why.setMinHeight(Region.USE_PREF_SIZE);
    return why;
  }

  private Facts facts(AuditView entry) {
    AuditRow row = entry.row();
    Subject subject = row.subject();
    return new Facts(ui.messages())
        .add("audit.at.label", ui.formats().exact(row.at()))
        .add("audit.actor.label", row.actorName())
        .add("audit.origin.label", row.origin())
        .add("audit.subject-type.label", words.type(subject))
        .add("audit.subject.label", SubjectLink.of(navigator, subject))
        .add("audit.name.label", Labels.value(row.action(), "mono"))
        .addCopyable("audit.correlation.label", entry.correlationId().toString());
  }

  private static ScrollPane scrolling(VBox content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
