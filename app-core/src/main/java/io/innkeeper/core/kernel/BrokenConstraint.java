package io.innkeeper.core.kernel;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tells which rule of the database a write broke, so that a module can say it in its own words: two
 * writers at once are told apart by the database alone.
 */
public final class BrokenConstraint {

  private BrokenConstraint() {}

  /** The constraint's or unique index's name; empty where the database names none. */
  public static String nameOf(DataIntegrityViolationException broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refusal) {
        ServerErrorMessage message = refusal.getServerErrorMessage();
        String name = message == null ? null : message.getConstraint();
        return name == null ? "" : name;
      }
    }
    return "";
  }
}
