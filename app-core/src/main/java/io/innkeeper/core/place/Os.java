package io.innkeeper.core.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The operating systems that differ in where data goes and how a program is run. */
enum Os {
  LINUX,
  MAC,
  WINDOWS;

  static Os current() {
    return of(System.getProperty("os.name"));
  }

  static Os of(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.startsWith("windows")) {
      return WINDOWS;
    }
    return folded.startsWith("mac") ? MAC : LINUX;
  }

  /** Whether this process runs as Linux's root. */
  static boolean isRoot() {
    try {
      return current() == LINUX
          && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  /** A program's file name here. */
  String program(String name) {
    return this == WINDOWS ? name + ".exe" : name;
  }
}
