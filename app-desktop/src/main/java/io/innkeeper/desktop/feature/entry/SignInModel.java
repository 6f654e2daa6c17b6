package io.innkeeper.desktop.feature.entry;

import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.identity.Session;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.prefs.Key;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Signs a staff member in; keeps the name for the next time, never the password. */
public final class SignInModel {

  private static final Key<String> LAST_USER = new Key<>("sign-in.username", String.class, "");

  private final Ui ui;
  private final Identity identity;
  private final Consumer<Session> signedIn;
  private final FormModel form = new FormModel();
  private final FieldModel<String> username = form.text("username").rule(Rule.required());
  private final FieldModel<String> password = form.text("password").rule(Rule.required());
  private final ReadOnlyObjectWrapper<@Nullable CoreException> refusal =
      new ReadOnlyObjectWrapper<>();

  /**
   * @param signedIn goes on with the session; called on the FX thread
   */
  public SignInModel(Ui ui, Identity identity, Consumer<Session> signedIn) {
    this.ui = ui;
    this.identity = identity;
    this.signedIn = signedIn;
    username.load(ui.preferences().property(LAST_USER).get());
  }

  FormModel form() {
    return form;
  }

  FieldModel<String> username() {
    return username;
  }

  FieldModel<String> password() {
    return password;
  }

  /** Why the last attempt was refused; null before the first, and while one is under way. */
  ReadOnlyObjectProperty<@Nullable CoreException> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Tries the name and the password that are entered. */
  void signIn() {
    if (form.busyProperty().get() || !form.validate()) {
      return;
    }
    refusal.set(null);
    String name = username.get();
    Secret secret = Secret.of(password.get());
    ui.tasks()
        .run("entry.sign-in.task", () -> identity.signIn(name, secret, Origin.ofThisMachine()))
        .marking(form.busyProperty())
        .onSuccess(this::enter)
        .onFailure(CoreException.class, refusal::set)
        .onFinally(secret::close)
        .start();
  }

  private void enter(Session session) {
    ui.preferences().property(LAST_USER).set(session.username());
    password.load("");
    signedIn.accept(session);
  }
}
