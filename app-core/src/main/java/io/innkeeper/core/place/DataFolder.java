package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything Innkeeper keeps on this machine for one user: the database, its
 * binaries, logs, keys and settings.
 *
 * @param root absolute; need not exist yet
 */
public record DataFolder(Path root) {

  /** System property that names another folder. */
  public static final String PROPERTY = "innkeeper.data";

  /** Environment variable that names another folder; the system property wins. */
  public static final String VARIABLE = "INNKEEPER_DATA";

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The usual folder of this operating system for this user, or the one that was configured. */
  public static DataFolder ofThisUser() {
    Path home = Path.of(System.getProperty("user.home"));
    String configured = System.getProperty(PROPERTY);
    return configured == null || configured.isBlank()
        ? new DataFolder(usual(Os.current(), System::getenv, home, Os.isRoot()))
        : new DataFolder(Path.of(configured));
  }

  static Path usual(Os os, UnaryOperator<@Nullable String> environment, Path home, boolean isRoot) {
    String configured = environment.apply(VARIABLE);
    if (configured != null && !configured.isBlank()) {
      return Path.of(configured);
    }
    return switch (os) {
      case WINDOWS ->
          folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"))
              .resolve("Innkeeper");
      case MAC -> home.resolve("Library/Application Support/Innkeeper");
      case LINUX ->
          // As root the server runs as another account, which must be able to reach its folder.
          isRoot
              ? Path.of("/var/lib/innkeeper")
              : folder(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share"))
                  .resolve("innkeeper");
    };
  }

  private static Path folder(@Nullable String named, Path otherwise) {
    // The XDG specification: a relative path is invalid and is to be ignored.
    return named == null || named.isBlank() || !Path.of(named).isAbsolute()
        ? otherwise
        : Path.of(named);
  }

  /** Where the server of this major version keeps its files. */
  public Path postgres(int major) {
    return root.resolve("pg" + major);
  }

  public Path binaries() {
    return root.resolve("binaries");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path keys() {
    return root.resolve("keys");
  }

  public Path config() {
    return root.resolve("config");
  }

  /**
   * Makes the folders that are missing, private to the user. As root the outer folder can be passed
   * through (not listed) by the account that the server runs as.
   *
   * @throws Unavailable {@code place.not-permitted}, {@code place.disk-full}
   */
  public DataFolder create() {
    try {
      String outer = Os.isRoot() ? "rwx--x--x" : "rwx------";
      PrivateFiles.folder(root, outer);
      PrivateFiles.folder(logs(), outer);
      PrivateFiles.folder(keys(), "rwx------");
      PrivateFiles.folder(config(), "rwx------");
      return this;
    } catch (IOException e) {
      throw Trouble.of(e, root);
    }
  }

  /** Whether something was kept here before. */
  public boolean exists() {
    return Files.isDirectory(root);
  }

  Map<String, Object> args() {
    return Map.of("folder", root.toString());
  }
}
