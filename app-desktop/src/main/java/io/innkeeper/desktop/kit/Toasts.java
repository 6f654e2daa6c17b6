package io.innkeeper.desktop.kit;

import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Short notes of what was just done, each gone after a while, some with an Undo. */
public final class Toasts {

  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final Duration WITH_UNDO = Duration.ofSeconds(10);

  private final ObservableList<Toast> shown = FXCollections.observableArrayList();
  private final ObservableList<Toast> seen = FXCollections.unmodifiableObservableList(shown);

  /** Says that something was done. */
  public void success(String text) {
    show(new Toast(Tone.SUCCESS, text, null), SHORT);
  }

  public void info(String text) {
    show(new Toast(Tone.ACCENT, text, null), SHORT);
  }

  public void warning(String text) {
    show(new Toast(Tone.WARNING, text, null), WITH_UNDO);
  }

  /** Says that something was done, and offers to undo it. */
  public void undoable(String text, Runnable undo) {
    show(new Toast(Tone.SUCCESS, text, undo), WITH_UNDO);
  }

  public void dismiss(Toast toast) {
    shown.remove(toast);
  }

  /** Oldest first. */
  public ObservableList<Toast> shown() {
    return seen;
  }

  private void show(Toast toast, Duration time) {
    shown.add(toast);
    FxThread.after(time, () -> dismiss(toast));
  }

  /** One note. */
  public static final class Toast {

    private final Tone tone;
    private final String text;
    private final @Nullable Runnable undo;

    private Toast(Tone tone, String text, @Nullable Runnable undo) {
      this.tone = tone;
      this.text = text;
      this.undo = undo;
    }

    public Tone tone() {
      return tone;
    }

    public String text() {
      return text;
    }

    public Optional<Runnable> undo() {
      return Optional.ofNullable(undo);
    }
  }
}
