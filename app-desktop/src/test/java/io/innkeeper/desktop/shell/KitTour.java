package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.OverlayDialogs;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.task.Failure;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the shell and of the kit's own views. */
@Tag("tour")
class KitTour {

  @ParameterizedTest
  @EnumSource(Language.class)
  void shellWithItsScreens(Language language) {
    SampleDesk sample = new SampleDesk(language);
    Scene scene = Screenshots.stage(() -> new StackPane(sample.shell()));
    for (String screen : List.of("settings", "log", "form", "table", "wizard")) {
      Fx.run(() -> sample.desk().navigator().open(Destination.of(screen)));
      Fx.pause(Duration.ofMillis(400));
      Screenshots.take(scene, screen, language);
    }
    Fx.run(() -> sample.form().refuse(new Invalid("email", "email.malformed")));
    Fx.run(() -> sample.desk().navigator().open(Destination.of("form")));
    Fx.run(() -> sample.desk().ui().toasts().undoable("ada.example.com", () -> {}));
    Screenshots.take(scene, "form-errors", language);
    Fx.run(sample.shell()::openPalette);
    Screenshots.take(scene, "palette", language);
    assertThat(Accessibility.findings(scene.getRoot())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tableInEveryState(Language language) {
    for (SampleTable.State state : SampleTable.State.values()) {
      SampleTable sample = new SampleTable(language, state);
      Scene scene = Screenshots.stage(() -> new StackPane(sample.table()));
      Fx.pause(Duration.ofMillis(700));
      Screenshots.take(scene, "table-" + state.name().toLowerCase(java.util.Locale.ROOT), language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void dialogs(Language language) {
    SampleDesk sample = new SampleDesk(language);
    OverlayDialogs dialogs =
        new OverlayDialogs(
            sample.desk().ui().texts(),
            () -> Optional.of(new Environment(Environment.Kind.PRODUCTION, "Ada")),
            new NoOutside());
    Scene scene = Screenshots.stage(() -> new StackPane(sample.shell(), dialogs.layer()));
    Fx.run(() ->
        dialogs.confirm(
            Confirmation.of("ada.example.com", "ada.example.com", "OK")
                .withConsequences(List.of("A 192.0.2.1", "AAAA 2001:db8::1"))
                .typing("ada"),
            () -> {}));
    Screenshots.take(scene, "dialog-confirm", language);
    Fx.run(
        () -> dialogs.failure(new Failure("ada.example.com", new Unavailable("none", Map.of()))));
    Screenshots.take(scene, "dialog-failure", language);
    assertThat(Accessibility.findings(scene.getRoot())).isEmpty();
  }

  static Path sampleLog() {
    try {
      Path file = Files.createTempFile("innkeeper", ".log");
      Stream<String> lines =
          Stream.iterate(1, i -> i + 1)
              .limit(40)
              .map(i ->
                  "2026-11-21T09:30:%02d.120+03:00  %s 4711 --- [core] i.i.core.jobs.Runs : run %d"
                      .formatted(i, i % 9 == 0 ? "ERROR" : i % 7 == 0 ? "WARN " : "INFO ", i));
      return Files.write(file, lines.toList());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
