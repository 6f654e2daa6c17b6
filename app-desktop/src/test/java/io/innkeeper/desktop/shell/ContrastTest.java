package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.OverlayDialogs;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Theme;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.task.Failure;
import io.innkeeper.desktop.testkit.Contrast;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

/** Every colour of text can be read on what it stands on, in both themes. */
class ContrastTest {

  private final SampleDesk sample = new SampleDesk(Language.ENGLISH);

  @AfterEach
  void lightAgain() {
    Fx.run(() -> sample.desk().appearance().themeProperty().set(Theme.LIGHT));
  }

  @Test
  void ratiosAreThoseOfTheStandard() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.01));
    assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isEqualTo(4.48, within(0.01));
  }

  @Test
  void textThatCannotBeReadIsFound() {
    Scene scene = Screenshots.stage(() -> new VBox(Labels.value("faint", "muted")));
    Fx.run(() -> scene.getRoot().setOpacity(0.5));

    assertThat(Contrast.findings(scene.getRoot())).singleElement().asString().contains("faint");
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void everyToneOnEverySurface(Theme theme) {
    Scene scene = Screenshots.stage(ContrastTest::tones);
    use(theme);

    assertThat(Contrast.findings(scene.getRoot())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void everyScreenOfTheShell(Theme theme) {
    Scene scene = Screenshots.stage(() -> new StackPane(sample.shell()));
    use(theme);

    for (String screen : List.of("settings", "log", "form", "table", "wizard")) {
      Fx.run(() -> sample.desk().navigator().open(Destination.of(screen)));
      Fx.settle();
      assertThat(Contrast.findings(scene.getRoot())).as(screen).isEmpty();
    }
    Fx.run(() -> sample.form().refuse(new Invalid("email", "email.malformed")));
    Fx.run(() -> sample.desk().navigator().open(Destination.of("form")));
    Fx.run(() -> sample.desk().ui().toasts().undoable("ada.example.com", () -> {}));
    assertThat(Contrast.findings(scene.getRoot())).as("form with problems").isEmpty();
    Fx.run(sample.shell()::openPalette);
    assertThat(Contrast.findings(scene.getRoot())).as("palette").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void tablesAndDialogs(Theme theme) {
    SampleTable table = new SampleTable(sample.test(), SampleTable.State.FILTERED);
    OverlayDialogs dialogs =
        new OverlayDialogs(
            sample.desk().ui().texts(),
            () -> Optional.of(new Environment(Environment.Kind.PRODUCTION, "Ada")),
            new NoOutside());
    Scene scene = Screenshots.stage(() -> new StackPane(table.table(), dialogs.layer()));
    use(theme);
    Fx.run(() -> scene.snapshot(null));
    Fx.await("rows are shown", () -> table.table().lookup(".status-pill") != null);
    Fx.run(() -> {
      table.table().filter("theme", Set.of("DARK"));
      dialogs.failure(new Failure("ada.example.com", new Unavailable("none", Map.of())));
      dialogs.confirm(Confirmation.of("ada", "ada", "OK").typing("ada"), () -> {});
    });

    assertThat(Contrast.findings(scene.getRoot())).isEmpty();
  }

  private void use(Theme theme) {
    Fx.run(() -> sample.desk().appearance().themeProperty().set(theme));
  }

  private static Parent tones() {
    VBox page = new VBox();
    page.getStyleClass().add("page");
    for (String surface : List.of("page", "navigation", "dialog-box", "toast", "bulk-bar")) {
      VBox box = new VBox();
      box.getStyleClass().add(surface);
      box.getChildren().addAll(Labels.value(surface), Labels.value(surface, "muted"));
      box.getChildren().add(Labels.value(surface, "key-cap"));
      for (Tone tone : Tone.values()) {
        box.getChildren().addAll(toned(tone));
      }
      page.getChildren().add(box);
    }
    SimpleStringProperty text = new SimpleStringProperty("button");
    page.getChildren()
        .addAll(
            Buttons.primary(text, () -> {}),
            Buttons.danger(text, () -> {}),
            Buttons.plain(text, () -> {}),
            Buttons.quiet(text, () -> {}));
    return page;
  }

  private static List<Node> toned(Tone tone) {
    return List.of(
        new StatusPill(tone, Feather.CHECK, new SimpleStringProperty(tone.name())),
        Labels.value(tone.name(), "banner", tone.styleClass()),
        Labels.value(tone.name(), "form-problems", tone.styleClass()),
        Labels.value(tone.name(), "entry-message", tone.styleClass()));
  }
}
