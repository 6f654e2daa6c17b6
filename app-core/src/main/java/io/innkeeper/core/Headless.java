package io.innkeeper.core;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.InstanceLock;
import io.innkeeper.core.place.LocalPostgres;
import io.innkeeper.core.place.PasswordStore;
import io.innkeeper.core.place.Place;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the core without a window: jobs, and HTTP unless it is a plain worker. */
public final class Headless {

  private static final String HELP =
      """
      Innkeeper without a window. Options:
        --role=service|worker  answer over HTTP and run jobs, or only run jobs (default: service)
        --port=8790            where the service listens; 0 for any free port
        --address=127.0.0.1    the interface it listens on
        --profile=NAME         another place than the first of the sign-in screen
        --data=FOLDER          another data folder than the usual one of this user
        --help                 this text
      """;

  private final Options options;
  private final PrintStream out;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Headless(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  public static void main(String... args) {
    System.exit(run(System.out, args));
  }

  /**
   * Runs until the process is told to end.
   *
   * @return the process's exit status: 0 after a clean end, 2 for a bad option, 1 when it could not
   *     start
   */
  public static int run(PrintStream out, String... args) {
    Sentences sentences = new Sentences(Locale.getDefault(Locale.Category.DISPLAY));
    try {
      Options options = Options.of(args);
      if (options.help()) {
        out.print(HELP);
        return 0;
      }
      new Headless(options, out).serve();
      return 0;
    } catch (CoreException e) {
      out.println(sentences.of(e));
      return e instanceof Unavailable ? 1 : 2;
    }
  }

  private void serve() {
    ConnectionProfiles profiles =
        new ConnectionProfiles(options.data(), PasswordStore.ofThisUser(options.data()));
    ConnectionProfile profile = profile(profiles);
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAndWait, "innkeeper-shutdown"));
    try (InstanceLock lock = claim();
        Place place = open(profile, profiles, lock)) {
      Integer port = options.role() == NodeRole.WORKER ? null : options.port();
      CoreSettings settings =
          new CoreSettings(
              options.role(),
              place.jdbcUrl(),
              place.app(),
              place.migrations(),
              options.data().root(),
              port);
      try (Core core = Core.start(settings, Map.of("server.address", options.address()))) {
        if (port != null) {
          out.printf("Innkeeper listens on http://%s:%d/api%n", options.address(), core.httpPort());
        }
        out.printf("Role: %s%n", options.role().name().toLowerCase(Locale.ROOT));
        out.printf("Database: %s (%s)%n", place.jdbcUrl(), profile.name());
        out.println("Stop it with Ctrl-C.");
        out.flush();
        ended.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
  }

  private Place open(ConnectionProfile profile, ConnectionProfiles profiles, InstanceLock lock) {
    if (profile.kind() == ConnectionProfile.Kind.TEAM) {
      return Place.open(profile, profiles);
    }
    LocalPostgres.Settings settings =
        LocalPostgres.Settings.defaults().withPort(profile.port()).withStopsAtExit(false);
    return Place.open(profile, new LocalPostgres(lock, settings, _ -> {}));
  }

  /** The profile that was asked for; the first one where none was. */
  private ConnectionProfile profile(ConnectionProfiles profiles) {
    List<ConnectionProfile> all = profiles.all();
    if (options.profile().isEmpty()) {
      return all.getFirst();
    }
    return all.stream()
        .filter(profile -> profile.name().equals(options.profile()))
        .findFirst()
        .orElseThrow(() ->
            new Invalid(
                List.of(
                    new Problem(
                        "--profile",
                        "option.profile",
                        Map.of(
                            "value",
                            options.profile(),
                            "known",
                            all.stream()
                                .map(ConnectionProfile::name)
                                .collect(Collectors.joining(", ")))))));
  }

  private InstanceLock claim() {
    return switch (InstanceLock.claim(options.data())) {
      case InstanceLock.Claim.Held(InstanceLock lock) -> lock;
      case InstanceLock.Claim.InUse _ ->
          throw new Unavailable("place.in-use", Map.of("folder", options.data().root().toString()));
    };
  }

  /**
   * The virtual machine is gone when its hooks are: they wait until everything is closed. Not for
   * the main thread to end, which itself waits for the hooks in System.exit.
   */
  private void endAndWait() {
    ended.countDown();
    try {
      var _ = closed.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
