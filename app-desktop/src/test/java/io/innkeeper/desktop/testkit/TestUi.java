package io.innkeeper.desktop.testkit;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Toasts;
import io.innkeeper.desktop.prefs.Preferences;
import io.innkeeper.desktop.task.Tasks;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.desktop.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A {@link Ui} for tests, with dialogs that remember.
 *
 * @param ui what views are given
 * @param dialogs the same as {@code ui.dialogs()}
 */
public record TestUi(Ui ui, RecordingDialogs dialogs) {

  /** The moment at which tests take place. */
  public static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

  public static TestUi english() {
    return in(Language.ENGLISH);
  }

  public static TestUi in(Language language) {
    Fx.start();
    RecordingDialogs dialogs = new RecordingDialogs();
    Texts texts = Texts.in(language, InstantSource.fixed(NOW));
    texts.formats().zoneProperty().set(java.time.ZoneId.of("Europe/Istanbul"));
    Tasks tasks = new Tasks(texts.messages(), dialogs::failure);
    Ui ui = new Ui(texts, tasks, dialogs, new Toasts(), new Preferences(file()));
    return new TestUi(ui, dialogs);
  }

  private static Path file() {
    try {
      return Files.createTempDirectory("innkeeper-prefs").resolve("preferences.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
