package io.innkeeper.core.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the server of a folder: true only while that server runs,
 * because a kill leaves the file behind and the number may belong to another process since.
 */
record Postmaster(long pid, int port, boolean isReady, Path folder) {

  static final String FILE = "postmaster.pid";

  /** What the file says; empty where it is missing or not complete yet. */
  static Optional<Postmaster> in(Path folder) throws IOException {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FILE));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      boolean isReady = lines.size() > 7 && lines.get(7).strip().equals("ready");
      long pid = Long.parseLong(lines.get(0).strip());
      return Optional.of(
          new Postmaster(pid, Integer.parseInt(lines.get(3).strip()), isReady, folder));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether the process of that number is really the server of this folder. */
  boolean isRunning() {
    return process().isPresent();
  }

  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isServerOfFolder);
  }

  /** Whether its program is this one: after an update it is not. */
  boolean isProgram(Path program) {
    return process()
        .flatMap(p -> p.info().command())
        .filter(c -> isSame(Path.of(c), program))
        .isPresent();
  }

  private boolean isServerOfFolder(ProcessHandle process) {
    String command = process.info().command().orElse("");
    if (!Path.of(command).endsWith(Os.current().program("postgres"))) {
      return false;
    }
    if (Os.current() == Os.LINUX) {
      // A server works in its data folder.
      return isSame(Path.of("/proc", Long.toString(pid), "cwd"), folder);
    }
    return process.info().commandLine().map(l -> l.contains(folder.toString())).orElse(true);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
