package io.innkeeper.desktop.feature.entry;

import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.identity.Session;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import java.util.Optional;
import java.util.function.Consumer;

/** Replaces a password that somebody else gave. */
public final class PasswordModel {

  private final Ui ui;
  private final Identity identity;
  private final Session session;
  private final Consumer<Session> changed;
  private final FormModel form = new FormModel();
  private final FieldModel<String> current = form.text("current").rule(Rule.required());
  private final FieldModel<String> next = form.text("next").rule(Rule.required());
  private final FieldModel<String> repeated =
      form.text("repeated").rule(Rule.required()).rule(this::sameAsNext);

  /**
   * @param changed goes on with the session and its full rights; called on the FX thread
   */
  public PasswordModel(Ui ui, Identity identity, Session session, Consumer<Session> changed) {
    this.ui = ui;
    this.identity = identity;
    this.session = session;
    this.changed = changed;
  }

  FormModel form() {
    return form;
  }

  FieldModel<String> current() {
    return current;
  }

  FieldModel<String> next() {
    return next;
  }

  FieldModel<String> repeated() {
    return repeated;
  }

  /** Changes the password to what is entered. */
  void change() {
    if (form.busyProperty().get() || !form.validate()) {
      return;
    }
    Secret old = Secret.of(current.get());
    Secret wanted = Secret.of(next.get());
    ui.tasks()
        .run(
            "entry.password.task",
            () -> identity.changePassword(session.actor(), session.id(), old, wanted))
        .marking(form.busyProperty())
        .onSuccess(changed)
        .onFailure(Invalid.class, form::refuse)
        .onFailure(
            CoreException.class,
            refused -> current.refuse(new Problem("current", refused.code(), refused.args())))
        .onFinally(old::close)
        .onFinally(wanted::close)
        .start();
  }

  private Optional<Problem> sameAsNext(String field, String value) {
    return value.equals(next.get())
        ? Optional.empty()
        : Optional.of(Problem.of(field, "password.repeated"));
  }
}
