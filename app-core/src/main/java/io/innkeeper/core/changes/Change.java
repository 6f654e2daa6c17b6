package io.innkeeper.core.changes;

import java.util.List;
import java.util.Map;

/**
 * One thing that will change.
 *
 * @param key names the thing within the set, such as {@code A www.example.com 1}; unique in it
 * @param before its values by field; empty when it will be made
 * @param after the values it will have; empty when it will be removed
 * @param reversible whether undo can bring {@code before} back
 * @param notices what a reviewer should know
 */
public record Change(
    String key,
    Kind kind,
    Map<String, Object> before,
    Map<String, Object> after,
    boolean reversible,
    List<Notice> notices) {

  /** What happens to the thing. */
  public enum Kind {
    CREATE,
    UPDATE,
    DELETE,
    /** Already right; listed so that the reviewer sees it. */
    UNCHANGED
  }

  /**
   * Something a reviewer should know.
   *
   * @param code translated with {@code args}
   */
  public record Notice(Level level, String code, Map<String, Object> args) {

    public Notice {
      args = Map.copyOf(args);
    }
  }

  /** How grave a notice is. */
  public enum Level {
    WARNING,
    /** Two wishes contradict each other; the change is the proposed way out. */
    CONFLICT
  }

  public Change {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    notices = List.copyOf(notices);
  }

  public boolean effective() {
    return kind != Kind.UNCHANGED;
  }
}
