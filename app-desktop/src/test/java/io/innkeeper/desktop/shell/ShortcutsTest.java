package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.nav.OpenTab;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Keys;
import io.innkeeper.desktop.testkit.Shortcuts;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

  private final SampleDesk sample = new SampleDesk(Language.ENGLISH);
  private final Desk desk = sample.desk();

  @Test
  void noTwoShortcutsOfTheShellClash() {
    assertThat(desk.actions().offered()).extracting(Action::id).contains("settings/open");
    assertThat(Shortcuts.clashes(desk.navigator().features(), desk.actions().offered())).isEmpty();
  }

  @Test
  void twoActionsOfTheSameKeysAreFound() {
    Action first = Action.of("a/first", "shell.back.action", () -> {}).shortcut("Shortcut+COMMA");

    assertThat(Shortcuts.clashes(desk.navigator().features(), List.of(first)))
        .containsExactly("Ctrl+,: a/first, settings/open");
  }

  @Test
  void theRegistryRefusesKeysThatAreTaken() {
    Actions actions = new Actions(_ -> true);
    actions.add(Action.of("a/one", "shell.back.action", () -> {}).shortcut("Ctrl+K"));
    Action other = Action.of("a/two", "shell.back.action", () -> {}).shortcut("Shortcut+K");

    assertThatIllegalArgumentException().isThrownBy(() -> actions.add(other));
  }

  @Test
  void keysOpenAFeature() {
    Scene scene = Fx.get(() -> new Scene(new StackPane(sample.shell()), 1000, 700));

    Fx.run(() -> Keys.press(sample.shell(), KeyCode.COMMA, Keys.SHORTCUT));

    OpenTab tab = Fx.get(() -> desk.navigator().selectedProperty().get());
    assertThat(scene.getRoot()).isNotNull();
    assertThat(tab).isNotNull();
    assertThat(tab.feature().id()).isEqualTo("settings");
  }

  @Test
  void theListOfShortcutsNamesTheFeature() {
    ShortcutsView view = Fx.get(() -> new ShortcutsView(desk));
    Fx.run(() -> new Scene(view));

    List<String> texts =
        Fx.get(() ->
            view.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(l -> ((Label) l).getText())
                .toList());
    assertThat(texts).contains("Settings", "Ctrl+,");
  }
}
