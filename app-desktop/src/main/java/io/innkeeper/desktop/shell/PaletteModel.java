package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.PaletteProvider;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.text.Folding;
import io.innkeeper.desktop.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** What the palette finds: screens and actions at once, things of the business a moment later. */
final class PaletteModel {

  private static final int PER_PROVIDER = 6;
  private static final int SHORTEST = 2;

  private final Desk desk;
  private final Messages messages;
  private final Latest search;
  private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();

  PaletteModel(Desk desk) {
    this.desk = desk;
    this.messages = desk.ui().messages();
    this.search = new Latest(desk.ui().tasks(), "shell.palette.task", Duration.ofMillis(150));
  }

  ObservableList<PaletteEntry> entries() {
    return entries;
  }

  void show(String text) {
    String wanted = Folding.fold(text.strip());
    List<PaletteEntry> found = new ArrayList<>();
    desk.navigator().features().stream()
        .map(this::entry)
        .filter(e -> matches(e, wanted))
        .forEach(found::add);
    desk.actions().offered().stream()
        .filter(a -> a.icon().isPresent() && a.enabled().get())
        .map(this::entry)
        .filter(e -> matches(e, wanted))
        .forEach(found::add);
    entries.setAll(found);
    search.cancel();
    if (wanted.length() >= SHORTEST) {
      search.run(() -> ask(text.strip()), this::append, _ -> {});
    }
  }

  void close() {
    search.cancel();
  }

  private void append(List<PaletteEntry> found) {
    entries.addAll(found);
  }

  private List<PaletteEntry> ask(String text) throws Exception {
    List<PaletteEntry> found = new ArrayList<>();
    for (Feature feature : desk.navigator().features()) {
      for (PaletteProvider provider : feature.palette()) {
        for (PaletteProvider.Hit hit : provider.search(text, PER_PROVIDER)) {
          found.add(entry(provider, hit));
        }
      }
    }
    return found;
  }

  private PaletteEntry entry(Feature feature) {
    return new PaletteEntry(
        messages.text(feature.titleKey()),
        feature.shortcut().map(s -> KeyCombination.valueOf(s).getDisplayText()).orElse(""),
        feature.icon(),
        () -> desk.navigator().open(Destination.of(feature.id())));
  }

  private PaletteEntry entry(Action action) {
    return new PaletteEntry(
        messages.text(action.labelKey()),
        action.shortcut().map(KeyCombination::getDisplayText).orElse(""),
        action.icon().orElse(Feather.ZAP),
        action::run);
  }

  private PaletteEntry entry(PaletteProvider provider, PaletteProvider.Hit hit) {
    String kind = messages.text(provider.titleKey());
    return new PaletteEntry(
        hit.title(),
        hit.detail().isEmpty() ? kind : kind + " · " + hit.detail(),
        hit.icon(),
        () -> desk.navigator().open(hit.destination()));
  }

  private static boolean matches(PaletteEntry entry, String wanted) {
    return Folding.fold(entry.title()).contains(wanted);
  }
}
