package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Onboardings that were left, each with a way on; not there when there is none. */
final class DraftsPane extends VBox {

  private static final int SHOWN = 3;

  private final Ui ui;
  private final Messages messages;
  private final DomainsViewModel model;
  private final Consumer<DraftId> resume;
  private boolean all;

  DraftsPane(Ui ui, DomainsViewModel model, Consumer<DraftId> resume) {
    this.ui = ui;
    this.messages = ui.messages();
    this.model = model;
    this.resume = resume;
    setId("drafts");
    getStyleClass().add("drafts");
    model.drafts().addListener((ListChangeListener<DraftView>) _ -> show());
    show();
  }

  private void show() {
    int count = model.drafts().size();
    setVisible(count > 0 && model.may(DomainsFeature.WRITE));
    setManaged(isVisible());
    getChildren().setAll(heading(count));
    VBox rows = new VBox();
    rows.getStyleClass().addAll("card", "draft-rows");
    model.drafts().stream()
        .limit(all ? count : SHOWN)
        .forEach(draft -> rows.getChildren().add(row(draft)));
    rows.getChildren().stream().findFirst().ifPresent(row -> row.getStyleClass().add("first"));
    getChildren().add(rows);
  }

  private Node heading(int count) {
    Label heading =
        Labels.of(messages.observe("domains.drafts.title", Map.of("count", count)), "heading");
    heading.setGraphic(Icons.of(Feather.EDIT_3));
    HBox line = new HBox(heading);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tight-row");
    if (count > SHOWN) {
      Button toggle =
          Buttons.quiet(
              messages.observe(all ? "domains.drafts.fewer" : "domains.drafts.all"),
              () -> {
                all = !all;
                show();
              });
      toggle.getStyleClass().add("small");
      line.getChildren().add(toggle);
    }
    return line;
  }

  private Node row(DraftView draft) {
    VBox names = new VBox(name(draft), customer(draft));
    HBox.setHgrow(names, Priority.ALWAYS);
    Label left =
        Labels.of(
            messages.observe(
                "domains.drafts.left",
                Map.of("when", ui.formats().relative(draft.updatedAt()), "who", draft.startedBy())),
            "muted",
            "small");
    left.setMinWidth(Region.USE_PREF_SIZE);
    Button go =
        Buttons.plain(messages.observe("domains.drafts.resume"), () -> resume.accept(draft.id()));
    go.getStyleClass().add("draft-resume");
    Button discard =
        Buttons.icon(
            Feather.TRASH_2, messages.observe("domains.drafts.discard"), () -> discard(draft));
    HBox row = new HBox(names, step(draft), left, go, discard);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("draft-row");
    return row;
  }

  private Node name(DraftView draft) {
    DomainName domain = draft.domain();
    return domain == null
        ? Labels.of(messages.observe("domains.drafts.no-domain"), "muted")
        : DomainLooks.name(domain);
  }

  private static Node customer(DraftView draft) {
    return Labels.value(Objects.requireNonNullElse(draft.customerName(), ""), "muted", "small");
  }

  private Node step(DraftView draft) {
    List<DraftView.Step> known = List.of(DraftView.Step.values());
    int number = known.indexOf(draft.step()) + 1;
    int steps = known.size();
    ProgressBar bar = new ProgressBar((double) (number - 1) / steps);
    bar.setFocusTraversable(false);
    Label text =
        Labels.of(
            messages.observe(
                Messages.labelKey("domains.drafts.step", draft.step()),
                Map.of("number", number, "steps", steps)),
            "small");
    text.setMinWidth(Region.USE_PREF_SIZE);
    bar.accessibleTextProperty().bind(text.textProperty());
    HBox step = new HBox(bar, text);
    step.setAlignment(Pos.CENTER_LEFT);
    step.getStyleClass().addAll("tight-row", "quota-bar", "draft-step");
    return step;
  }

  private void discard(DraftView draft) {
    DomainName domain = draft.domain();
    String name = domain == null ? messages.text("domains.drafts.no-domain") : domain.unicode();
    ui.dialogs()
        .confirm(
            Confirmation.of(
                    messages.text("domains.drafts.discard-title", Map.of("name", name)),
                    messages.text("domains.drafts.discard-text"),
                    messages.text("domains.drafts.discard"))
                .dangerous(),
            () -> model.discard(draft).onSuccess(_ -> model.loadDrafts()).start());
  }
}
