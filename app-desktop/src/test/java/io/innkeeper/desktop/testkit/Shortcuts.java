package io.innkeeper.desktop.testkit;

import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Finds shortcuts that would answer to the same keys. For the test of all features together. */
public final class Shortcuts {

  private Shortcuts() {}

  /**
   * One line per clash; empty where all is well.
   *
   * @param features with their own shortcuts and their actions
   * @param actions of the shell, and of any view that can be in front
   */
  public static List<String> clashes(List<? extends Feature> features, List<Action> actions) {
    Map<String, String> keysById = new TreeMap<>();
    Stream.concat(actions.stream(), features.stream().flatMap(f -> f.actions().stream()))
        .forEach(a -> a.keys().ifPresent(keys -> keysById.put(a.id(), keys)));
    features.forEach(f ->
        f.shortcut()
            .map(s -> KeyCombination.valueOf(s).getDisplayText())
            .ifPresent(keys -> keysById.put(f.id() + "/open", keys)));
    Map<String, List<String>> idsByKeys = new TreeMap<>();
    keysById.forEach((id, keys) -> idsByKeys.computeIfAbsent(keys, _ -> new ArrayList<>()).add(id));
    return idsByKeys.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
        .toList();
  }
}
