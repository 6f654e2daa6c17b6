package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.kit.Following;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.testkit.TestWindow;
import io.innkeeper.desktop.text.Language;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is closed does not stay in memory: a console is open for weeks. */
class ClosedViewsTest {

  @ParameterizedTest
  @ValueSource(strings = {"settings", "log", "table", "wizard"})
  void theViewOfAClosedTabIsForgotten(String screen) {
    SampleDesk sample = new SampleDesk(Language.ENGLISH);
    Navigator navigator = sample.desk().navigator();
    try (TestWindow window = TestWindow.show(() -> new StackPane(sample.shell()))) {
      Fx.run(() -> navigator.open(Destination.of("form")));
      Fx.run(() -> navigator.open(Destination.of(screen)));
      Fx.pause(java.time.Duration.ofMillis(300));
      WeakReference<Object> view =
          Fx.get(() ->
              new WeakReference<>(
                  Objects.requireNonNull(navigator.selectedProperty().get()).view().node()));

      Fx.run(() -> navigator.close(navigator.tabs().getLast()));

      awaitForgotten(view);
      assertThat(window.scene()).isNotNull();
    }
  }

  @Test
  void aFormIsForgotten() {
    TestUi test = TestUi.english();

    WeakReference<Object> form = Fx.get(() -> new WeakReference<>(form(test)));

    awaitForgotten(form);
    assertThat(test.ui().messages().language()).isEqualTo(Language.ENGLISH); // it still lives
  }

  @Test
  void aFollowerIsToldUntilItIsForgotten() {
    SimpleObjectProperty<String> value = new SimpleObjectProperty<>("one");
    List<String> heard = new ArrayList<>();
    List<Object> owners = new ArrayList<>(List.of(new StringBuilder()));

    Following.of(value, owners.getFirst(), (_, v) -> heard.add(v));
    value.set("two");
    assertThat(heard).containsExactly("one", "two");

    WeakReference<Object> gone = new WeakReference<>(owners.getFirst());
    owners.clear();
    awaitForgotten(gone);
    value.set("three");
    assertThat(heard).containsExactly("one", "two");
  }

  private static FormView form(TestUi test) {
    FormModel model = new FormModel();
    Entries entries = new Entries(test.ui().texts());
    FieldModel<@Nullable Language> language =
        model.add(new FieldModel<@Nullable Language>("language", Language.TURKISH));
    return new FormView(test.ui(), model)
        .section(
            "settings.looks.title",
            entries.text(model.text("name"), "settings.language.label").hint("log.empty.text"),
            entries.secret(model.text("secret"), "table.search.prompt"),
            entries.number(
                model.add(new FieldModel<@Nullable Long>("limit", 1L)), "settings.zoom.label"),
            entries.choice(
                language,
                "settings.theme.label",
                List.of(Language.values()),
                // As a view does that names things by its own state.
                l -> model.isDirty() ? l.nativeName() : l.name()))
        .onSave("dialog.close.button", () -> test.ui().tasks().run("table.load.task", () -> {}));
  }

  private static void awaitForgotten(WeakReference<Object> reference) {
    Fx.await(
        "it is forgotten",
        () -> {
          System.gc();
          return reference.get() == null;
        });
  }
}
