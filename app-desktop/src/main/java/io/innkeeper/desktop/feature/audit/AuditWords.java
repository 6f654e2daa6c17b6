package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.CoreNames;
import io.innkeeper.desktop.text.Messages;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says in the viewer's language what an entry tells. */
final class AuditWords {

  private final Messages messages;
  private final CoreNames names;

  AuditWords(Messages messages) {
    this.messages = messages;
    this.names = new CoreNames(messages);
  }

  /** What was done; for a refused attempt, what was not. */
  String action(AuditRow row) {
    String action = names.action(row.action());
    return row.outcome() == AuditOutcome.REFUSED
        ? messages.text("audit.refused.text", Map.of("action", action))
        : action;
  }

  String type(Subject subject) {
    return names.subjectType(subject.type());
  }

  StatusPill outcome(AuditOutcome outcome) {
    boolean done = outcome == AuditOutcome.DONE;
    return new StatusPill(
        done ? Tone.SUCCESS : Tone.DANGER,
        done ? Feather.CHECK : Feather.SLASH,
        messages.observeLabel("audit.outcome", outcome));
  }

  /** A value of before or after. */
  String value(@Nullable Object value) {
    return switch (value) {
      case null -> messages.text("audit.value.none");
      case Boolean yes -> messages.text(yes ? "audit.value.yes" : "audit.value.no");
      case Collection<?> many when many.isEmpty() -> messages.text("audit.value.none");
      case Collection<?> many -> many.stream().map(this::value).collect(Collectors.joining("\n"));
      case String text when text.isEmpty() -> messages.text("audit.value.none");
      default -> value.toString();
    };
  }
}
