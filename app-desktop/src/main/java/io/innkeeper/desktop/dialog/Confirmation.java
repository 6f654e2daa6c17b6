package io.innkeeper.desktop.dialog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question before something that cannot be undone. All texts are in the viewer's language.
 *
 * @param title the question: <i>Delete 3 customers?</i>
 * @param text what it means
 * @param consequences what will happen, one line each
 * @param confirmLabel the verb of the button: <i>Delete</i>
 * @param danger whether something is destroyed or ended
 * @param typedName what has to be typed before it can be confirmed
 */
public record Confirmation(
    String title,
    String text,
    List<String> consequences,
    String confirmLabel,
    boolean danger,
    @Nullable String typedName) {

  public Confirmation {
    consequences = List.copyOf(consequences);
  }

  public static Confirmation of(String title, String text, String confirmLabel) {
    return new Confirmation(title, text, List.of(), confirmLabel, false, null);
  }

  public Confirmation withConsequences(List<String> lines) {
    return new Confirmation(title, text, lines, confirmLabel, danger, typedName);
  }

  public Confirmation dangerous() {
    return new Confirmation(title, text, consequences, confirmLabel, true, typedName);
  }

  /** The name has to be typed; for what cannot be undone. */
  public Confirmation typing(String name) {
    return new Confirmation(title, text, consequences, confirmLabel, true, name);
  }

  public Optional<String> nameToType() {
    return Optional.ofNullable(typedName);
  }
}
