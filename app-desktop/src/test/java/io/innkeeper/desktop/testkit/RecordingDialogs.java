package io.innkeeper.desktop.testkit;

import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Dialogs;
import io.innkeeper.desktop.dialog.FileRequest;
import io.innkeeper.desktop.task.Failure;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Dialogs that are never shown: remembers what was asked and answers as the test says. */
public final class RecordingDialogs implements Dialogs {

  public final List<Confirmation> questions = new ArrayList<>();
  public final List<Failure> failures = new ArrayList<>();
  public final List<String> said = new ArrayList<>();
  public final List<Node> shown = new ArrayList<>();
  public final List<FileRequest> files = new ArrayList<>();
  public final List<Object> opened = new ArrayList<>();

  /** What questions are answered with. */
  public boolean yes = true;

  /** What file choosers are answered with; empty is Cancel. */
  public Optional<Path> file = Optional.empty();

  @Override
  public void confirm(Confirmation question, Runnable confirmed) {
    questions.add(question);
    if (yes) {
      confirmed.run();
    }
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void say(String title, String text) {
    said.add(title + ": " + text);
  }

  @Override
  public Open show(String title, Node content) {
    shown.add(content);
    return () -> shown.remove(content);
  }

  @Override
  public void save(FileRequest request, Consumer<Path> chosen) {
    files.add(request);
    file.ifPresent(chosen);
  }

  @Override
  public void open(FileRequest request, Consumer<Path> chosen) {
    files.add(request);
    file.ifPresent(chosen);
  }

  @Override
  public void browse(URI page) {
    opened.add(page);
  }

  @Override
  public void reveal(Path folder) {
    opened.add(folder);
  }
}
