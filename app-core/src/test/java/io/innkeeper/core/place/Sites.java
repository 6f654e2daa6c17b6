package io.innkeeper.core.place;

import io.innkeeper.core.place.InstanceLock.Claim;
import io.innkeeper.core.place.LocalPostgres.Settings;
import io.innkeeper.testsupport.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Data folders for the tests of one class, and servers in them; all gone at the end. */
final class Sites implements AutoCloseable {

  private final Path base;
  private final List<AutoCloseable> open = new ArrayList<>();
  private final Settings settings;

  Sites() {
    try {
      // JUnit's temporary folders are closed to the account that the server runs as.
      base = Files.createTempDirectory("innkeeper test ğüşİ");
      if (Os.current() != Os.WINDOWS) {
        PrivateFiles.rights(base, "rwx--x--x");
      }
      settings = Settings.forTests().withInstalled(binaries());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that the shared server was started from, so that they are unpacked only once. */
  private static Path binaries() {
    long server = TestPostgres.get().server().pid();
    String program = ProcessHandle.of(server).flatMap(p -> p.info().command()).orElseThrow();
    return Path.of(program).resolveSibling("");
  }

  Path base() {
    return base;
  }

  Settings settings() {
    return settings;
  }

  DataFolder folder(String name) {
    return new DataFolder(base.resolve(name));
  }

  LocalPostgres postgres(DataFolder folder) {
    return postgres(folder, settings, _ -> {});
  }

  LocalPostgres postgres(DataFolder folder, Settings how, StartListener listener) {
    if (InstanceLock.claim(folder) instanceof Claim.Held(InstanceLock lock)) {
      LocalPostgres postgres = new LocalPostgres(lock, how, listener);
      // Closed in the reverse order: the server, then the lock.
      open.add(lock);
      open.add(postgres);
      return postgres;
    }
    throw new IllegalStateException(folder + " is in use");
  }

  /** Another console, in a process of its own, with a running server. */
  Console console(DataFolder folder) throws IOException {
    Console console = Console.start(folder, settings.installed().orElseThrow());
    open.add(console);
    return console;
  }

  /** Ends what a test left open, so that the next may use the same folder. */
  void closeAll() {
    for (AutoCloseable thing : open.reversed()) {
      try {
        thing.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    open.clear();
  }

  @Override
  public void close() throws IOException {
    closeAll();
    FileSystemUtils.deleteRecursively(base);
  }
}
