package io.innkeeper.desktop.feature.entry;

import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.identity.NewOwner;
import io.innkeeper.core.identity.Session;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes the owner of a new installation. */
public final class FirstRunModel {

  private final Ui ui;
  private final Identity identity;
  private final BiConsumer<Session, Boolean> created;
  private final FormModel form = new FormModel();
  private final FieldModel<String> fullName =
      form.text("fullName").rule(Rule.required()).rule(Rule.atMost(200));
  private final FieldModel<String> username = form.text("username").rule(Rule.required());
  private final FieldModel<String> email =
      form.text("email")
          .rule(Rule.required())
          .rule(Rule.core((field, text) -> EmailAddress.of(field, text)));
  private final FieldModel<String> password = form.text("password").rule(Rule.required());
  private final FieldModel<String> repeated =
      form.text("repeated").rule(Rule.required()).rule(this::sameAsPassword);
  private final FieldModel<Boolean> sample = form.add(new FieldModel<>("sample", true));

  /**
   * @param created goes on with the owner's session and whether sample data is wanted; called on
   *     the FX thread
   */
  public FirstRunModel(Ui ui, Identity identity, BiConsumer<Session, Boolean> created) {
    this.ui = ui;
    this.identity = identity;
    this.created = created;
  }

  FormModel form() {
    return form;
  }

  FieldModel<String> fullName() {
    return fullName;
  }

  FieldModel<String> username() {
    return username;
  }

  FieldModel<String> email() {
    return email;
  }

  FieldModel<String> password() {
    return password;
  }

  FieldModel<String> repeated() {
    return repeated;
  }

  FieldModel<Boolean> sample() {
    return sample;
  }

  /** Makes the owner from what is entered, and signs them in. */
  void create() {
    if (form.busyProperty().get() || !form.validate()) {
      return;
    }
    Secret secret = Secret.of(password.get());
    NewOwner owner =
        new NewOwner(username.get(), email.get(), fullName.get(), secret, ui.messages().locale());
    ui.tasks()
        .run("entry.first-run.task", () -> identity.createOwner(owner, Origin.ofThisMachine()))
        .marking(form.busyProperty())
        .onSuccess(session -> created.accept(session, sample.get()))
        .onFailure(Invalid.class, form::refuse)
        .onFinally(secret::close)
        .start();
  }

  private Optional<Problem> sameAsPassword(String field, String value) {
    return value.equals(password.get())
        ? Optional.empty()
        : Optional.of(Problem.of(field, "password.repeated"));
  }
}
