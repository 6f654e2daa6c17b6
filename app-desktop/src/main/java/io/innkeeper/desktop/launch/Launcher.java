package io.innkeeper.desktop.launch;

import io.innkeeper.core.Headless;
import io.innkeeper.core.Options;
import io.innkeeper.core.Sentences;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.InstanceLock;
import io.innkeeper.core.place.PasswordStore;
import java.util.Locale;

/**
 * The program's entry point. It does not extend {@code Application}: a main class that does cannot
 * be started from the class path.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String... args) {
    Options options;
    try {
      options = Options.of(args);
    } catch (CoreException e) {
      return say(e);
    }
    if (options.headless() || options.help()) {
      return Headless.run(System.out, args);
    }
    if (!hasDisplay()) {
      System.out.println(
          "No display was found: starting the headless service instead of the console.");
      return Headless.run(System.out, args);
    }
    return console(options);
  }

  private static int console(Options options) {
    try {
      return switch (InstanceLock.claim(options.data())) {
        case InstanceLock.Claim.InUse(boolean shown) -> {
          System.out.println(
              shown
                  ? "Innkeeper is open already: its window came to the front."
                  : "Another Innkeeper uses the folder " + options.data().root() + ".");
          yield shown ? 0 : 1;
        }
        case InstanceLock.Claim.Held(InstanceLock lock) -> {
          try (lock) {
            PlaceStarter starter =
                new PlaceStarter(
                    lock,
                    new ConnectionProfiles(
                        options.data(), PasswordStore.ofThisUser(options.data())),
                    options.data());
            ConsoleApplication.run(
                new ConsoleApplication.Plan(starter, options.data().root(), lock::onActivate));
          }
          yield 0;
        }
      };
    } catch (CoreException e) {
      return say(e);
    }
  }

  private static int say(CoreException refused) {
    System.out.println(new Sentences(Locale.getDefault(Locale.Category.DISPLAY)).of(refused));
    return 2;
  }

  /** JavaFX needs X11 on Linux (also under Wayland); elsewhere there is always a desktop. */
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    String display = System.getenv("DISPLAY");
    return !linux
        || "Headless".equals(System.getProperty("glass.platform"))
        || (display != null && !display.isBlank());
  }
}
