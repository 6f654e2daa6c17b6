package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Turns what went wrong with the local server into a code that the sign-in screen can explain. */
final class Trouble {

  /** A server needs some room to write its log and its first segment. */
  private static final long LITTLE = 1L << 20;

  private Trouble() {}

  static Unavailable of(IOException cause, Path where) {
    String said = String.valueOf(cause.getMessage());
    if (isFull(said, where)) {
      return with(diskFull(where), cause);
    }
    if (cause instanceof AccessDeniedException || said.contains("Permission denied")) {
      return with(notPermitted(where), cause);
    }
    return with(
        new Unavailable(
            "place.folder-unusable", Map.of("folder", where.toString(), "reason", said)),
        cause);
  }

  /** What a program of PostgreSQL said before it gave up. */
  static Unavailable of(String said, Path where, Path log) {
    if (isFull(said, where)) {
      return diskFull(where);
    }
    if (said.contains("Permission denied") || said.contains("could not access directory")) {
      return notPermitted(where);
    }
    return new Unavailable(
        "place.start-failed", Map.of("log", log.toString(), "reason", lastReason(said)));
  }

  static Unavailable diskFull(Path where) {
    return new Unavailable("place.disk-full", Map.of("folder", where.toString()));
  }

  static Unavailable notPermitted(Path where) {
    return new Unavailable(
        "place.not-permitted",
        Map.of("folder", where.toString(), "user", System.getProperty("user.name")));
  }

  private static boolean isFull(String said, Path where) {
    String folded = said.toLowerCase(Locale.ROOT);
    // On a full disk the server often cannot even write down why it stopped.
    return folded.contains("no space left on device")
        || folded.contains("check free disk space")
        || folded.contains("not enough space")
        || folded.contains("disk quota exceeded")
        || room(where) < LITTLE;
  }

  private static long room(Path where) {
    Path there = where;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** The last line that names a failure; the rest is in the log. */
  private static String lastReason(String said) {
    return said.lines()
        .filter(l -> l.contains("FATAL:") || l.contains("PANIC:") || l.contains("error:"))
        .reduce((first, second) -> second)
        .or(() -> said.lines().filter(l -> !l.isBlank()).reduce((first, second) -> second))
        .map(l -> l.replaceFirst("^.*?(FATAL|PANIC|error):\\s*", ""))
        .orElse("–");
  }

  private static Unavailable with(Unavailable said, Exception cause) {
    said.initCause(cause);
    return said;
  }
}
