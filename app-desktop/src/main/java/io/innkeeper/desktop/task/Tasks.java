package io.innkeeper.desktop.task;

import io.innkeeper.desktop.text.Messages;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work beside the FX thread, on virtual threads, and brings the outcome back to it.
 *
 * <p>A failure that no handler of the task matches is always logged and shown. All handlers run on
 * the FX thread; a cancelled task calls only {@code onFinally}.
 */
public final class Tasks {

  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  private final Messages messages;
  private final Consumer<Failure> unexpected;
  private final ObservableList<RunningTask> slow = FXCollections.observableArrayList();
  private final ObservableList<RunningTask> seen = FXCollections.unmodifiableObservableList(slow);

  /**
   * @param unexpected shows a failure; called on the FX thread
   */
  public Tasks(Messages messages, Consumer<Failure> unexpected) {
    this.messages = messages;
    this.unexpected = unexpected;
  }

  /** Prepares work; nothing runs before {@link Task#start}. */
  public <T> Task<T> run(String titleKey, Callable<T> work) {
    return run(titleKey, Map.of(), work);
  }

  /** Prepares work whose title has arguments. */
  public <T> Task<T> run(String titleKey, Map<String, ?> args, Callable<T> work) {
    return new Task<>(this, messages.text(titleKey, args), work);
  }

  /** Prepares work that answers nothing. */
  public Task<Done> run(String titleKey, Action work) {
    return run(
        titleKey,
        Map.of(),
        () -> {
          work.run();
          return Done.DONE;
        });
  }

  /** What has been running for over two seconds, for the status bar. */
  public ObservableList<RunningTask> slow() {
    return seen;
  }

  /** Logs and shows a failure that nothing else handles. */
  public void report(String title, Throwable cause) {
    LOG.error("{} failed", title, cause);
    FxThread.run(() -> unexpected.accept(new Failure(title, cause)));
  }

  void showSlow(RunningTask task) {
    slow.add(task);
  }

  void ended(RunningTask task) {
    slow.remove(task);
  }

  /** Work that answers nothing. */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  /** The answer of work that has none. */
  public enum Done {
    DONE
  }
}
