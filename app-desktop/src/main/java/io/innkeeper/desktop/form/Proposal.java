package io.innkeeper.desktop.form;

import java.util.function.UnaryOperator;

/** Keeps a text at what another text proposes, until somebody writes something else there. */
public final class Proposal {

  private Proposal() {}

  /** Follows {@code source} from now on, as long as {@code target} holds what was proposed. */
  public static void follow(
      FieldModel<String> source, FieldModel<String> target, UnaryOperator<String> propose) {
    String[] proposed = {target.get()};
    source
        .valueProperty()
        .subscribe((_, now) -> {
          if (target.get().equals(proposed[0])) {
            proposed[0] = propose.apply(now);
            target.set(proposed[0]);
          }
        });
  }
}
