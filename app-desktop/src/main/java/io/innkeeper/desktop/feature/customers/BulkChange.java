package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.task.RunningTask;
import io.innkeeper.desktop.task.Task;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Does the same with many customers, one after the other, and keeps what came of each. */
final class BulkChange {

  private final Ui ui;
  private final CustomerCommands commands;
  private final BiFunction<CustomerCommands, CustomerRef, Task<CustomerView>> change;
  private final Consumer<CustomerView> changed;
  private final Deque<CustomerId> waiting;
  private final int total;
  private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private @Nullable RunningTask current;

  /**
   * @param change of one customer
   * @param changed told of each that was changed
   */
  BulkChange(
      Ui ui,
      CustomerCommands commands,
      Collection<CustomerId> customers,
      BiFunction<CustomerCommands, CustomerRef, Task<CustomerView>> change,
      Consumer<CustomerView> changed) {
    this.ui = ui;
    this.commands = commands;
    this.change = change;
    this.changed = changed;
    this.waiting = new ArrayDeque<>(customers);
    this.total = customers.size();
  }

  /**
   * What came of one customer.
   *
   * @param refusal why it was left as it is; null when it was changed
   */
  record Outcome(String name, @Nullable String refusal) {}

  int total() {
    return total;
  }

  /** In the order in which they were done. */
  ObservableList<Outcome> outcomes() {
    return outcomes;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  void start() {
    CustomerId next = waiting.poll();
    if (next == null) {
      running.set(false);
      return;
    }
    current =
        commands
            .get(next)
            .onSuccess(this::change)
            .onFailure(CoreException.class, e -> done(next.toString(), e))
            .start();
  }

  /** What was done stays done. */
  void stop() {
    waiting.clear();
    if (current != null) {
      current.cancel();
    }
    running.set(false);
  }

  private void change(CustomerView customer) {
    current =
        change
            .apply(commands, CustomerRef.of(customer))
            .onSuccess(after -> {
              changed.accept(after);
              done(customer.name(), null);
            })
            .onFailure(CoreException.class, e -> done(customer.name(), e))
            .start();
  }

  private void done(String name, @Nullable CoreException refusal) {
    outcomes.add(new Outcome(name, refusal == null ? null : ui.errors().sentence(refusal)));
    start();
  }
}
