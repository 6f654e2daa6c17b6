package io.innkeeper.desktop.nav;

import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Confirmation;
import io.innkeeper.desktop.dialog.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Opens destinations in tabs, remembers the way, and asks before unsaved work is left. */
public final class Navigator {

  private final Ui ui;
  private final Predicate<Permission> may;
  private final List<Feature> features = new ArrayList<>();
  private final ObservableList<OpenTab> tabs = FXCollections.observableArrayList();
  // Kept: a view of a list hears of changes only while somebody holds it.
  private final ObservableList<OpenTab> shownTabs = FXCollections.unmodifiableObservableList(tabs);
  private final ReadOnlyObjectWrapper<@Nullable OpenTab> selected = new ReadOnlyObjectWrapper<>();
  private final History history = new History();

  /**
   * @param may whether the actor holds a permission
   */
  public Navigator(Ui ui, Predicate<Permission> may) {
    this.ui = ui;
    this.may = may;
  }

  /** Adds a feature; one that the actor may not see is left out. */
  public void register(Feature feature) {
    if (feature.permission().map(may::test).orElse(true)) {
      features.add(feature);
    }
  }

  /** In the order of the navigation. */
  public List<Feature> features() {
    return List.copyOf(features);
  }

  public ObservableList<OpenTab> tabs() {
    return shownTabs;
  }

  public ReadOnlyObjectProperty<@Nullable OpenTab> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public History history() {
    return history;
  }

  /** Brings the destination's tab to the front; opens one if there is none. */
  public void open(Destination destination) {
    show(destination).ifPresent(tab -> history.visit(tab.destination()));
  }

  /** Brings an open tab to the front. */
  public void select(OpenTab tab) {
    if (!tab.equals(selected.get()) && tabs.contains(tab)) {
      bringToFront(tab);
      history.visit(tab.destination());
    }
  }

  public void back() {
    history.back().ifPresent(this::show);
  }

  public void forward() {
    history.forward().ifPresent(this::show);
  }

  /** Closes a tab; asks first where work is not saved. */
  public void close(OpenTab tab) {
    if (!tab.view().hasUnsavedChanges()) {
      closeNow(tab);
      return;
    }
    select(tab);
    ui.dialogs()
        .confirm(
            Confirmation.of(
                    ui.messages()
                        .text("nav.unsaved.title", Map.of("title", tab.view().title().getValue())),
                    ui.messages().text("nav.unsaved.text"),
                    ui.messages().text("nav.unsaved.button"))
                .dangerous(),
            () -> closeNow(tab));
  }

  /** Whether any tab would lose something. */
  public boolean hasUnsavedChanges() {
    return tabs.stream().anyMatch(t -> t.view().hasUnsavedChanges());
  }

  /** Closes every tab without asking: the window goes. */
  public void closeAll() {
    List.copyOf(tabs).forEach(this::closeNow);
  }

  private Optional<OpenTab> show(Destination destination) {
    Optional<OpenTab> tab =
        tabs.stream()
            .filter(t -> t.destination().equals(destination))
            .findFirst()
            .or(() -> make(destination));
    tab.ifPresent(this::bringToFront);
    return tab;
  }

  private Optional<OpenTab> make(Destination destination) {
    Optional<OpenTab> tab =
        features.stream()
            .filter(f -> f.id().equals(destination.feature()))
            .findFirst()
            .map(f -> new OpenTab(destination, f, f.open(destination)));
    tab.ifPresentOrElse(
        tabs::add,
        () ->
            ui.dialogs()
                .say(
                    ui.messages().text("nav.not-offered.title"),
                    ui.messages().text("nav.not-offered.text")));
    return tab;
  }

  private void bringToFront(OpenTab tab) {
    OpenTab before = selected.get();
    if (tab.equals(before)) {
      return;
    }
    if (before != null) {
      before.view().hidden();
    }
    selected.set(tab);
    tab.view().shown();
  }

  private void closeNow(OpenTab tab) {
    int index = tabs.indexOf(tab);
    if (index < 0) {
      return;
    }
    if (tab.equals(selected.get())) {
      tab.view().hidden();
      OpenTab neighbour = tabs.size() == 1 ? null : tabs.get(index == 0 ? 1 : index - 1);
      selected.set(neighbour);
      if (neighbour != null) {
        neighbour.view().shown();
      }
    }
    tabs.remove(tab);
    tab.view().closed();
  }
}
