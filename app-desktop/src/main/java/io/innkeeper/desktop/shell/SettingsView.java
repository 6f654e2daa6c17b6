package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.kit.Theme;
import io.innkeeper.desktop.kit.ZoomPane;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.prefs.Key;
import io.innkeeper.desktop.prefs.Preferences;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.desktop.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Language, theme and zoom; every choice acts and is kept at once. */
public final class SettingsView implements View {

  /** The viewer's language, once it was chosen. */
  public static final Key<Language> LANGUAGE =
      new Key<>("language", Language.class, Language.ofSystem());

  private static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 120, 130, 150, 175, 200);

  private final Messages messages;
  private final VBox root = new VBox();
  private final VBox body = new VBox();

  public SettingsView(Messages messages, Preferences preferences, Appearance appearance) {
    this.messages = messages;
    ObjectProperty<Language> language = preferences.property(LANGUAGE);
    Following.of(language, messages, Messages::setLanguage);
    VBox choices = new VBox(Labels.of(messages.observe("settings.looks.title"), "heading"));
    choices.getStyleClass().addAll("form-section", "card");
    choices
        .getChildren()
        .addAll(
            choice(
                "settings.language.label",
                language,
                List.of(Language.values()),
                Language::nativeName),
            choice(
                "settings.theme.label",
                appearance.themeProperty(),
                List.of(Theme.values()),
                t -> messages.label("settings.theme", t)),
            choice(
                "settings.zoom.label", preferences.property(ZoomPane.ZOOM), ZOOMS, this::percent));
    preferences.setAside().ifPresent(file -> choices.getChildren().add(setAside(file)));
    body.getChildren().add(choices);
    body.getStyleClass().add("form-sections");
    root.getStyleClass().add("page");
    root.getChildren().addAll(new PageHeader(title()), body);
  }

  /** Adds what other parts of the console have to set. */
  SettingsView withSections(List<Node> sections) {
    body.getChildren().addAll(sections);
    return this;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return messages.observe("settings.page.title");
  }

  private String percent(int zoom) {
    return messages.text("settings.zoom.item", Map.of("share", zoom / 100.0));
  }

  private Node setAside(Path file) {
    return Labels.wrapped(
        messages.observe("settings.set-aside.text", Map.of("file", file.toString())),
        "tone-warning");
  }

  private <T> Node choice(
      String labelKey, ObjectProperty<T> value, List<T> items, Function<T, String> text) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(labelKey.replace('.', '-'));
    box.getItems().setAll(items);
    if (!items.contains(value.get())) {
      box.getItems().addFirst(value.get());
    }
    box.setMaxWidth(Double.MAX_VALUE);
    box.converterProperty()
        .bind(Bindings.createObjectBinding(() -> naming(text), messages.languageProperty()));
    box.valueProperty().bindBidirectional(value);
    Label label = Labels.of(messages.observe(labelKey), "entry-label");
    label.setLabelFor(box);
    box.accessibleTextProperty().bind(label.textProperty());
    VBox entry = new VBox(label, box);
    entry.getStyleClass().add("entry");
    return entry;
  }

  private static <T> StringConverter<T> naming(Function<T, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T item) {
        return item == null ? "" : text.apply(item);
      }

      @Override
      public T fromString(String written) {
        throw new UnsupportedOperationException("The list is not editable");
      }
    };
  }
}
