package io.innkeeper.core.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that only their owner may read, written so that a crash leaves no half file.
 */
final class PrivateFiles {

  private static final boolean POSIX = Os.current() != Os.WINDOWS;

  private PrivateFiles() {}

  /** Makes the folder if it is missing; in either case with these rights ({@code rwx------}). */
  static Path folder(Path folder, String rights) throws IOException {
    Files.createDirectories(folder);
    rights(folder, rights);
    return folder;
  }

  /** Replaces the whole content in one step; nobody else could read the file at any moment. */
  static void write(Path file, String content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    // On POSIX systems createTempFile gives rw-------.
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      Files.writeString(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  static void rights(Path file, String rights) throws IOException {
    // Windows' user folders are private by inheritance.
    if (POSIX) {
      Files.getFileAttributeView(file, PosixFileAttributeView.class)
          .setPermissions(PosixFilePermissions.fromString(rights));
    }
  }
}
