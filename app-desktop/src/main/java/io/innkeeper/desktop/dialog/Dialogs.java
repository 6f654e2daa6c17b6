package io.innkeeper.desktop.dialog;

import io.innkeeper.desktop.task.Failure;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * Everything that interrupts, and everything outside the window. Answers come later, on the FX
 * thread; who closes a question without an answer is not heard of.
 */
public interface Dialogs {

  /** Asks; {@code confirmed} is called only on yes. */
  void confirm(Confirmation question, Runnable confirmed);

  /** Shows what failed with the reason, the details and a way to copy them. */
  void failure(Failure failure);

  /** Says something that has to be read. */
  void say(String title, String text);

  /**
   * Shows content of its own above the window, such as a short form.
   *
   * @param title in the viewer's language
   * @return closes it
   */
  Open show(String title, Node content);

  /** Asks where to save a file. */
  void save(FileRequest request, Consumer<Path> chosen);

  /** Asks for a file to read. */
  void open(FileRequest request, Consumer<Path> chosen);

  /** Opens a page in the browser. */
  void browse(URI page);

  /** Opens a folder in the file manager. */
  void reveal(Path folder);

  /** A dialog that is open. */
  @FunctionalInterface
  interface Open {
    void close();
  }
}
