package io.innkeeper.desktop.launch;

import io.innkeeper.core.Core;
import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.identity.Session;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.sandbox.SampleData;
import io.innkeeper.desktop.feature.sample.SampleModel;
import io.innkeeper.desktop.feature.sample.SampleSection;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.shell.Desk;
import io.innkeeper.desktop.shell.LogFeature;
import io.innkeeper.desktop.shell.SettingsFeature;
import io.innkeeper.desktop.shell.ShellView;
import io.innkeeper.desktop.task.Live;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** One session: the shell with every feature its actor may use, until it ends. */
final class SignedIn {

  private static final Duration LOOK_FOR_END = Duration.ofSeconds(30);

  private final Core core;
  private final Session session;
  private final ConsoleWindow window;
  private final Navigator navigator;
  private final SampleModel sample;
  private final Live<Boolean> watch;
  private Runnable ended = () -> {};

  SignedIn(Core core, ConnectionProfile place, Session session, ConsoleWindow window) {
    this.core = core;
    this.session = session;
    this.window = window;
    this.navigator = new Navigator(window.ui(), this::may);
    this.sample =
        new SampleModel(window.ui(), navigator, this::actor, core.facade(SampleData.class));
    window.environmentProperty().set(environment(place));
    Identity identity = core.facade(Identity.class);
    this.watch =
        Live.follow(
            () -> List.of(identity.awaitEnd(session.actor(), session.id(), LOOK_FOR_END)),
            answers -> {
              if (answers.contains(true)) {
                end("entry.ended.text");
              }
            });
  }

  /** What is done when the session ends, by whomever. */
  void onEnd(Runnable handler) {
    ended = handler;
  }

  /**
   * Shows the shell.
   *
   * @param withSample whether sample data was asked for at the first run
   */
  void show(boolean withSample) {
    Features.of(core, window.ui(), navigator, this::actor).forEach(navigator::register);
    navigator.register(
        new SettingsFeature(window.ui(), window.appearance(), this::settingsSections));
    navigator.register(new LogFeature(window.ui(), window.logFile()));
    Actions actions = new Actions(this::may);
    actions.add(
        Action.of("launch/sign-out", "launch.sign-out.action", this::signOut)
            .icon(Feather.LOG_OUT));
    window.show(
        new ShellView(
            new Desk(
                window.ui(),
                navigator,
                actions,
                window.appearance(),
                window.environment().orElseThrow(),
                session.fullName())));
    navigator.features().stream()
        .findFirst()
        .map(Feature::id)
        .ifPresent(first -> navigator.open(Destination.of(first)));
    if (withSample) {
      sample.load();
    }
  }

  boolean hasUnsavedChanges() {
    return navigator.hasUnsavedChanges();
  }

  /** Ends what runs for the open tabs; on the FX thread. */
  void close() {
    watch.close();
    navigator.closeAll();
  }

  /** Stops to look whether the session has ended: the core goes. On any thread. */
  void stopWatching() {
    watch.close();
  }

  private Actor actor() {
    return session.actor().forNewAction();
  }

  private boolean may(Permission permission) {
    return session.actor().may(permission);
  }

  private List<Node> settingsSections() {
    return may(Permission.read(io.innkeeper.core.kernel.Area.SETTINGS))
        ? List.of(new SampleSection(window.ui(), sample))
        : List.of();
  }

  private void signOut() {
    Identity identity = core.facade(Identity.class);
    window
        .ui()
        .tasks()
        .run("launch.sign-out.action", () -> identity.signOut(session.actor(), session.id()))
        .onSuccess(_ -> end("entry.signed-out.text"))
        .start();
  }

  private void end(String why) {
    close();
    ended.run();
    window.ui().toasts().info(window.ui().messages().text(why));
  }

  private Environment environment(ConnectionProfile place) {
    String name =
        place.kind() == ConnectionProfile.Kind.LOCAL
            ? window.ui().messages().text("launch.place.local")
            : place.name();
    return new Environment(Environment.Kind.valueOf(place.environment().name()), name);
  }
}
