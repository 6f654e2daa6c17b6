package io.innkeeper.core.place;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The files of one server below the data folder: created once, configured before each start. */
record Cluster(DataFolder data, Binaries binaries, ServerAccount account) {

  private static final String CONFIGURATION = "innkeeper.conf";
  private static final String CREATING = ".creating";

  Path folder() {
    return data.postgres(binaries.major());
  }

  /** What the server writes. */
  Path log() {
    return data.logs().resolve("postgres.log");
  }

  boolean exists() {
    return Files.exists(folder());
  }

  /** Creates an empty cluster; it gets its name when it is whole, so a kill leaves nothing half. */
  void create(Login superuser, boolean isDurable) throws IOException {
    Path parent = data.root();
    removeHalf(parent);
    // The program creates its own folder: it has to be inside of one that the account may write to.
    Path nest = Files.createTempDirectory(parent, folder().getFileName() + CREATING);
    Path fresh = nest.resolve("data");
    try {
      account.own(nest, "rwx------");
      Path password = nest.resolve("password");
      PrivateFiles.write(password, superuser.password().open(p -> p));
      account.own(password, "rw-------");
      Tool made = Tool.run(account.command(initdb(fresh, password, isDurable)));
      if (!made.isDone()) {
        throw Trouble.of(made.output(), parent, log());
      }
      Path main = fresh.resolve("postgresql.conf");
      Files.writeString(
          main, Files.readString(main) + "\ninclude_if_exists '" + CONFIGURATION + "'\n");
      Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileSystemUtils.deleteRecursively(nest);
    }
  }

  private List<String> initdb(Path fresh, Path password, boolean isDurable) {
    List<String> command =
        new ArrayList<>(
            List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + Roles.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--data-checksums"));
    // Windows has no C.UTF-8 of its own; before 17 there was no other than the system's.
    command.add(Os.current() == Os.WINDOWS ? "--locale=C" : "--locale=C.UTF-8");
    if (binaries.major() >= 17) {
      command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    }
    if (!isDurable) {
      command.add("--no-sync");
    }
    return command;
  }

  private void removeHalf(Path parent) throws IOException {
    String half = folder().getFileName() + CREATING;
    try (Stream<Path> there = Files.list(parent)) {
      for (Path path : there.filter(p -> p.getFileName().toString().startsWith(half)).toList()) {
        FileSystemUtils.deleteRecursively(path);
      }
    }
  }

  /** Writes the settings of the next start. */
  void configure(int port, boolean isDurable) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Written by Innkeeper before each start; own settings belong in postgresql.conf.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "lc_messages = 'C'",
                "log_line_prefix = '%m [%p] '"));
    if (!isDurable) {
      lines.addAll(List.of("fsync = off", "full_page_writes = off"));
    }
    Path file = folder().resolve(CONFIGURATION);
    PrivateFiles.write(file, String.join("\n", lines) + "\n");
    account.own(file, "rw-------");
    if (!Files.exists(log())) {
      PrivateFiles.write(log(), "");
      account.own(log(), "rw-------");
    }
  }

  /** Starts the server and waits until it takes connections. */
  Tool start() throws IOException {
    return pgCtl("start", "-w", "-t", "300", "-l", log().toString());
  }

  /** Stops the server and waits for it: {@code fast} loses nothing, {@code immediate} recovers. */
  Tool stop(String mode, int seconds) throws IOException {
    return pgCtl("stop", "-w", "-t", Integer.toString(seconds), "-m", mode);
  }

  /** Gives the superuser this password; the server must not run. */
  Tool reset(Login superuser) throws IOException {
    List<String> command =
        List.of(binaries.program("postgres"), "--single", "-D", folder().toString(), "postgres");
    String role = Roles.quoted(superuser.user());
    return Tool.run(
        account.command(command),
        superuser.password().open(p -> "ALTER ROLE " + role + " PASSWORD '" + p + "'\n"));
  }

  private Tool pgCtl(String action, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(binaries.program("pg_ctl"), action, "-s", "-D"));
    command.add(folder().toString());
    command.addAll(List.of(options));
    return Tool.run(account.command(command));
  }

  /** This port if nobody listens on it, else any free one. */
  static int freePort(int wanted) throws IOException {
    try (ServerSocket probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (BindException e) {
      if (wanted == 0) {
        throw e;
      }
      return freePort(0);
    }
  }
}
