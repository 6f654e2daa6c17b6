package io.innkeeper.desktop.dialog;

import io.innkeeper.core.kernel.Conflict;

/** Says that somebody else was faster, and offers the way to the present state. */
public final class Overtaken {

  private static final String CODE = "stale";

  private Overtaken() {}

  /** Whether the core refused because of an older revision. */
  public static boolean by(Conflict conflict) {
    return conflict.code().equals(CODE);
  }

  /** Asks whether to reload; nothing is lost before the answer. */
  public static void ask(Ui ui, Conflict conflict, Runnable reload) {
    ui.dialogs()
        .confirm(
            Confirmation.of(
                ui.messages().text("overtaken.title"),
                ui.errors().sentence(conflict),
                ui.messages().text("overtaken.reload.button")),
            reload);
  }
}
