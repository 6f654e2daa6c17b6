package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** States as pills. */
final class CustomerLooks {

  private CustomerLooks() {}

  static StatusPill status(Messages messages, CustomerStatus status) {
    var text = messages.observeLabel("customers.status", status);
    return switch (status) {
      case ACTIVE -> new StatusPill(Tone.SUCCESS, Feather.CHECK_CIRCLE, text);
      case SUSPENDED -> new StatusPill(Tone.WARNING, Feather.PAUSE_CIRCLE, text);
      case CLOSED -> new StatusPill(Tone.NEUTRAL, Feather.SLASH, text);
    };
  }

  static StatusPill deleted(Messages messages) {
    return new StatusPill(
        Tone.DANGER, Feather.TRASH_2, messages.observe("customers.deleted.label"));
  }

  static StatusPill domain(Messages messages, DomainStatus status) {
    var text = messages.observeLabel("customers.domain", status);
    return switch (status) {
      case DRAFT -> new StatusPill(Tone.NEUTRAL, Feather.EDIT_3, text);
      case WAITING_FOR_NAMESERVERS -> new StatusPill(Tone.WARNING, Feather.CLOCK, text);
      case PROVISIONING -> new StatusPill(Tone.ACCENT, Feather.LOADER, text);
      case ACTIVE -> new StatusPill(Tone.SUCCESS, Feather.CHECK_CIRCLE, text);
      case FAILED -> new StatusPill(Tone.DANGER, Feather.ALERT_CIRCLE, text);
      case SUSPENDED -> new StatusPill(Tone.WARNING, Feather.PAUSE_CIRCLE, text);
      case REMOVED -> new StatusPill(Tone.NEUTRAL, Feather.TRASH_2, text);
    };
  }

  static StatusPill run(Messages messages, RunState state) {
    var text = messages.observeLabel("customers.run-state", state);
    return switch (state) {
      case QUEUED -> new StatusPill(Tone.NEUTRAL, Feather.CLOCK, text);
      case RUNNING -> new StatusPill(Tone.ACCENT, Feather.LOADER, text);
      case WAITING -> new StatusPill(Tone.WARNING, Feather.CLOCK, text);
      case COMPENSATING -> new StatusPill(Tone.WARNING, Feather.ROTATE_CCW, text);
      case SUCCEEDED -> new StatusPill(Tone.SUCCESS, Feather.CHECK_CIRCLE, text);
      case FAILED -> new StatusPill(Tone.DANGER, Feather.ALERT_CIRCLE, text);
      case CANCELLED -> new StatusPill(Tone.NEUTRAL, Feather.X_CIRCLE, text);
    };
  }
}
