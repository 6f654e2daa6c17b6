package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL's programs.
 *
 * @param folder holds {@code initdb}, {@code pg_ctl} and {@code postgres}
 * @param major such as 18
 */
record Binaries(Path folder, int major) {

  static Binaries in(Path folder) {
    Path postgres = program(folder, "postgres");
    try {
      Tool version = Tool.run(List.of(postgres.toString(), "--version"));
      // postgres (PostgreSQL) 15.12 (Debian 15.12-0+deb12u2)
      String number = version.output().replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
      return new Binaries(folder, Integer.parseInt(number));
    } catch (IOException | NumberFormatException e) {
      throw (Unavailable)
          new Unavailable("place.binaries-missing", Map.of("folder", folder.toString()))
              .initCause(e);
    }
  }

  String program(String name) {
    return program(folder, name).toString();
  }

  private static Path program(Path folder, String name) {
    return folder.resolve(Os.current().program(name));
  }
}
