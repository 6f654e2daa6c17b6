package io.innkeeper.desktop.launch;

import io.innkeeper.core.Core;
import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.identity.Session;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.Place;
import io.innkeeper.desktop.feature.entry.FirstRunModel;
import io.innkeeper.desktop.feature.entry.FirstRunView;
import io.innkeeper.desktop.feature.entry.PasswordModel;
import io.innkeeper.desktop.feature.entry.PasswordView;
import io.innkeeper.desktop.feature.entry.SignInModel;
import io.innkeeper.desktop.feature.entry.SignInView;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** A running core with what is shown of it: first run or sign-in, then the shell. */
final class ConsoleCore implements RunningCore {

  private final ConnectionProfiles profiles;
  private final Consumer<UUID> choose;
  private final Place place;
  private final Core core;
  private final Identity identity;
  private final boolean firstRun;
  private volatile @Nullable SignedIn signedIn;

  /**
   * @param choose names the place to start next
   * @param firstRun whether nobody has an account yet
   */
  ConsoleCore(
      ConnectionProfiles profiles,
      Consumer<UUID> choose,
      Place place,
      Core core,
      boolean firstRun) {
    this.profiles = profiles;
    this.choose = choose;
    this.place = place;
    this.core = core;
    this.identity = core.facade(Identity.class);
    this.firstRun = firstRun;
  }

  @Override
  public Parent firstView(ConsoleWindow window) {
    return firstRun ? welcome(window) : signIn(window);
  }

  @Override
  public boolean hasUnsavedChanges() {
    return signedIn != null && signedIn.hasUnsavedChanges();
  }

  @Override
  public void stop() {
    SignedIn session = signedIn;
    if (session != null) {
      session.stopWatching();
    }
    try {
      core.close();
    } finally {
      place.close();
    }
  }

  private PlaceChoice placeChoice(ConsoleWindow window) {
    return new PlaceChoice(
        window,
        profiles,
        place.profile(),
        profile -> {
          choose.accept(profile.id());
          window.restart();
        });
  }

  private Parent welcome(ConsoleWindow window) {
    FirstRunModel model =
        new FirstRunModel(
            window.ui(), identity, (session, sample) -> enter(window, session, sample));
    FirstRunView view = new FirstRunView(window.ui(), model, placeChoice(window));
    return view;
  }

  private Parent signIn(ConsoleWindow window) {
    SignInModel model =
        new SignInModel(window.ui(), identity, session -> enter(window, session, false));
    SignInView view = new SignInView(window.ui(), model, placeChoice(window));
    return view;
  }

  private void enter(ConsoleWindow window, Session session, boolean sample) {
    if (session.passwordChangeDue()) {
      PasswordModel model =
          new PasswordModel(
              window.ui(), identity, session, changed -> enter(window, changed, false));
      window.show(new PasswordView(window.ui(), model));
      return;
    }
    SignedIn now = new SignedIn(core, place.profile(), session, window);
    signedIn = now;
    now.onEnd(() -> {
      signedIn = null;
      window.show(signIn(window));
    });
    now.show(sample);
  }
}
