package io.innkeeper.desktop.feature.entry;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Language;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The card in the middle of an otherwise empty window, with the choice of language above it. */
final class EntryCard extends BorderPane {

  private final VBox card = new VBox();

  EntryCard(Ui ui, String titleKey, String textKey) {
    getStyleClass().add("gate");
    card.getStyleClass().add("gate-card");
    card.getChildren()
        .addAll(
            Labels.value("Innkeeper", "gate-product"),
            Labels.of(ui.messages().observe(titleKey), "page-title"),
            Labels.wrapped(ui.messages().observe(textKey), "muted"));
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(card);
    middle.getStyleClass().add("gate-middle");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("gate-scroll");
    setTop(languages(ui));
    setCenter(scroll);
  }

  EntryCard add(Node... content) {
    card.getChildren().addAll(content);
    return this;
  }

  private static HBox languages(Ui ui) {
    ComboBox<Language> choice = new ComboBox<>();
    choice.getItems().setAll(Language.values());
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Language language) {
            return language == null ? "" : language.nativeName();
          }

          @Override
          public Language fromString(String text) {
            throw new IllegalStateException("The list is not editable");
          }
        });
    choice.valueProperty().bindBidirectional(ui.messages().languageProperty());
    choice.accessibleTextProperty().bind(ui.messages().observe("entry.language.label"));
    HBox row = new HBox(choice);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("gate-languages");
    return row;
  }
}
