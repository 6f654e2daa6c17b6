package io.innkeeper.desktop.feature.overview;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The way from an empty installation to the first domain. */
final class GettingStarted {

  private final Ui ui;
  private final Navigator navigator;
  private final OverviewModel model;

  GettingStarted(Ui ui, Navigator navigator, OverviewModel model) {
    this.ui = ui;
    this.navigator = navigator;
    this.model = model;
  }

  /** The steps with the first open one offered; nothing once all are done. */
  Node card(Progress progress) {
    VBox card = new VBox();
    if (progress.isOver()) {
      card.setManaged(false);
      card.setVisible(false);
      return card;
    }
    card.getStyleClass().addAll("card", "getting-started");
    card.getChildren().add(head(progress));
    boolean[] done = {progress.account(), progress.plan(), progress.customer(), progress.domain()};
    String[] keys = {
      "overview.start-account",
      "overview.start-plan",
      "overview.start-customer",
      "overview.start-domain"
    };
    Destination[] places = {
      Destination.of("dns-accounts"),
      Destination.of("plans", "new"),
      Destination.of("customers", "new"),
      Destination.of("domains", "onboard")
    };
    boolean first = true;
    for (int i = 0; i < keys.length; i++) {
      card.getChildren().add(step(keys[i], done[i], first && !done[i], places[i]));
      first &= done[i];
    }
    return card;
  }

  private Node head(Progress progress) {
    VBox texts =
        new VBox(
            Labels.of(ui.messages().observe("overview.start.title"), "heading"),
            Labels.of(ui.messages().observe("overview.start.text"), "muted"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(texts, gap);
    head.setAlignment(Pos.CENTER_LEFT);
    if (progress.sample()) {
      Button sample = Buttons.plain(ui.messages().observe("overview.sample.button"), () -> {});
      sample.setOnAction(_ -> loadSample(sample));
      head.getChildren().add(sample);
    }
    return head;
  }

  private Node step(String key, boolean done, boolean next, Destination place) {
    Label title = Labels.of(ui.messages().observe(key + ".title"), done ? "muted" : "strong");
    VBox texts = new VBox(title);
    if (!done) {
      texts.getChildren().add(Labels.of(ui.messages().observe(key + ".text"), "muted"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row =
        new HBox(
            Icons.of(
                done ? Feather.CHECK_CIRCLE : Feather.CIRCLE,
                done ? "tone-success" : "tone-neutral"),
            texts);
    if (!done) {
      Runnable go = () -> navigator.open(place);
      var label = ui.messages().observe(key + ".button");
      row.getChildren().add(next ? Buttons.primary(label, go) : Buttons.plain(label, go));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("need");
    return row;
  }

  private void loadSample(Button button) {
    model
        .loadSample()
        .disabling(button)
        .onSuccess(run -> navigator.open(Destination.of("jobs", "detail", run)))
        .start();
  }
}
