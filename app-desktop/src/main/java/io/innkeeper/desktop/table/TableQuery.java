package io.innkeeper.desktop.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a list is wanted.
 *
 * @param search the text of the search box, trimmed; empty for everything
 * @param filters chosen values by filter; a filter that is missing lets everything pass
 * @param sort null for the list's own order
 */
public record TableQuery(String search, Map<String, Set<String>> filters, @Nullable Sort sort) {

  /** Everything, in the list's own order. */
  public static final TableQuery ALL = new TableQuery("", Map.of(), null);

  public TableQuery {
    filters = Map.copyOf(filters);
  }

  /** The order of one column. */
  public record Sort(String column, boolean descending) {}

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !search.isEmpty() || !filters.isEmpty();
  }

  /** The chosen values of a filter; empty where it lets everything pass. */
  public Set<String> filter(String id) {
    return filters.getOrDefault(id, Set.of());
  }

  public Optional<Sort> order() {
    return Optional.ofNullable(sort);
  }

  public TableQuery withSearch(String text) {
    return new TableQuery(text.strip(), filters, sort);
  }

  /** Replaces the chosen values of one filter; none lets everything pass. */
  public TableQuery withFilter(String id, Set<String> values) {
    Map<String, Set<String>> changed = new HashMap<>(filters);
    if (values.isEmpty()) {
      changed.remove(id);
    } else {
      changed.put(id, Set.copyOf(values));
    }
    return new TableQuery(search, changed, sort);
  }

  public TableQuery withSort(@Nullable Sort order) {
    return new TableQuery(search, filters, order);
  }

  /** The same order without search and filters. */
  public TableQuery cleared() {
    return new TableQuery("", Map.of(), sort);
  }
}
