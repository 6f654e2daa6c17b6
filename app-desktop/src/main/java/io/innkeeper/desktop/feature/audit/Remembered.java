package io.innkeeper.desktop.feature.audit;

import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Choices of a filter that nobody knows beforehand: they come as they are met. */
final class Remembered {

  private final Map<String, Filter.Choice> known = new ConcurrentHashMap<>();
  private final List<Filter.Choice> choices = new CopyOnWriteArrayList<>();

  /** For a filter; grows. */
  List<Filter.Choice> choices() {
    return choices;
  }

  void add(String value, String name) {
    add(value, _ -> name);
  }

  void add(String value, Function<Messages, String> name) {
    Filter.Choice choice = new Filter.Choice(value, name);
    if (known.putIfAbsent(value, choice) == null) {
      choices.add(choice);
    }
  }
}
