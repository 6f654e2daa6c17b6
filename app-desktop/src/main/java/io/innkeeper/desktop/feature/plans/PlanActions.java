package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Overtaken;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with one plan: its context menu, and its place in the order. */
final class PlanActions {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final PlansViewModel model;
  private final Runnable changed;

  PlanActions(Ui ui, Navigator navigator, PlansViewModel model, Runnable changed) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.changed = changed;
  }

  List<MenuItem> menu(PlanView plan) {
    List<MenuItem> items = new ArrayList<>();
    if (model.may(PlansFeature.WRITE)) {
      items.add(item("plans.edit.action", Feather.EDIT_2, () -> edit(plan)));
      items.add(item("plans.duplicate.action", Feather.COPY, () -> duplicate(plan)));
      items.add(
          plan.active()
              ? item("plans.off.action", Feather.PAUSE, () -> setActive(plan, false))
              : item("plans.on.action", Feather.PLAY, () -> setActive(plan, true)));
      items.add(new SeparatorMenuItem());
      items.add(moveItem("plans.up.action", Feather.ARROW_UP, plan, -1));
      items.add(moveItem("plans.down.action", Feather.ARROW_DOWN, plan, 1));
    }
    if (model.may(PlansFeature.DELETE)) {
      items.add(new SeparatorMenuItem());
      items.add(item("plans.delete.action", Feather.TRASH_2, () -> delete(plan)));
    }
    return items;
  }

  void edit(PlanView plan) {
    if (model.may(PlansFeature.WRITE)) {
      navigator.open(Destination.of(PlansFeature.ID, PlansFeature.EDIT, plan.id()));
    }
  }

  void duplicate(PlanView plan) {
    new DuplicateDialog(ui, model, plan, changed).show();
  }

  void move(PlanView plan, int by) {
    if (model.may(PlansFeature.WRITE)) {
      model
          .move(plan.id(), by)
          .ifPresent(task ->
              task.onSuccess(_ -> changed.run()).onFailure(Conflict.class, this::stale).start());
    }
  }

  void setActive(PlanView plan, boolean active) {
    model
        .setActive(plan, active)
        .onSuccess(after -> {
          changed.run();
          String key = active ? "plans.on.done" : "plans.off.done";
          ui.toasts().undoable(messages.text(key, name(plan)), () -> setActive(after, !active));
        })
        .onFailure(Conflict.class, this::stale)
        .start();
  }

  /** Asks for the name: a deleted plan does not come back. */
  void delete(PlanView plan) {
    Confirmation question =
        Confirmation.of(
                messages.text("plans.delete.title", name(plan)),
                messages.text("plans.delete.text"),
                messages.text("plans.delete.button"))
            .typing(plan.details().name());
    ui.dialogs()
        .confirm(
            question,
            () ->
                model
                    .delete(plan)
                    .onSuccess(_ -> deleted(plan))
                    .onFailure(Conflict.class, conflict -> refused(plan, conflict))
                    .start());
  }

  private void deleted(PlanView plan) {
    changed.run();
    ui.toasts().success(messages.text("plans.delete.done", name(plan)));
  }

  /** A plan that somebody holds can still be taken from the market. */
  private void refused(PlanView plan, Conflict conflict) {
    if (Overtaken.by(conflict)) {
      stale(conflict);
    } else if (plan.active()) {
      ui.dialogs()
          .confirm(
              Confirmation.of(
                  messages.text("plans.delete.refused", name(plan)),
                  ui.errors().sentence(conflict),
                  messages.text("plans.off.action")),
              () -> setActive(plan, false));
    } else {
      ui.dialogs()
          .say(messages.text("plans.delete.refused", name(plan)), ui.errors().sentence(conflict));
    }
  }

  private void stale(Conflict conflict) {
    Overtaken.ask(ui, conflict, changed);
  }

  private MenuItem moveItem(String key, Ikon icon, PlanView plan, int by) {
    MenuItem item = item(key, icon, () -> move(plan, by));
    item.setDisable(!model.canMove(plan.id(), by));
    return item;
  }

  private MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key), Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static Map<String, String> name(PlanView plan) {
    return Map.of("name", plan.details().name());
  }
}
