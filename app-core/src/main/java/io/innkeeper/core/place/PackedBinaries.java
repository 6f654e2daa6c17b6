package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs as they come on the class path: one archive for this operating system,
 * unpacked once per version.
 */
final class PackedBinaries {

  private static final Logger LOG = LoggerFactory.getLogger(PackedBinaries.class);

  private final byte[] archive;

  private PackedBinaries(byte[] archive) {
    this.archive = archive;
  }

  /**
   * @throws Unavailable {@code place.binaries-missing}
   */
  static PackedBinaries onClassPath() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    for (String name : names(Os.current(), System.getProperty("os.arch"))) {
      try (InputStream found = PackedBinaries.class.getResourceAsStream("/" + name)) {
        if (found != null) {
          return new PackedBinaries(found.readAllBytes());
        }
      } catch (IOException e) {
        LOG.warn("Cannot read {}", name, e);
      }
    }
    throw new Unavailable("place.binaries-missing", Map.of("folder", system));
  }

  /** Several, because each system's builders spell the processor in their own way. */
  static List<String> names(Os os, String processor) {
    List<String> spellings =
        switch (processor.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64", "x64" -> List.of("x86_64");
          case "aarch64", "arm64" -> List.of("arm_64", "aarch64", "arm64");
          default -> List.of(processor);
        };
    String system =
        switch (os) {
          case LINUX -> "linux";
          case MAC -> "darwin";
          case WINDOWS -> "windows";
        };
    return spellings.stream().map(s -> "postgres-" + system + "-" + s + ".txz").toList();
  }

  /**
   * The folder of the programs below {@code target}; unpacks what is not there yet. Only a whole
   * tree gets its final name.
   */
  Path unpackInto(Path target, Runnable beforeWork) throws IOException {
    Path whole = target.resolve(checksum().substring(0, 16));
    if (!Files.isDirectory(whole)) {
      beforeWork.run();
      Files.createDirectories(target);
      // The server's account runs them; there is nothing secret in them.
      PrivateFiles.rights(target, "rwxr-xr-x");
      Path part = Files.createTempDirectory(target, "unpacking");
      try {
        unpack(part);
        PrivateFiles.rights(part, "rwxr-xr-x");
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        LOG.debug("Somebody else unpacked the same archive", e);
      } finally {
        removeOthers(target, whole);
      }
    }
    return whole.resolve("bin");
  }

  private void unpack(Path into) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
          throw new IOException("leads outside: " + entry.getName());
        }
        place(tar, entry, file);
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      PrivateFiles.folder(file, "rwxr-xr-x");
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      PrivateFiles.rights(file, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }
  }

  /** Older versions, and what a kill in the middle left. */
  private static void removeOthers(Path target, Path keep) throws IOException {
    try (Stream<Path> there = Files.list(target)) {
      for (Path other : there.filter(p -> !p.equals(keep)).toList()) {
        FileSystemUtils.deleteRecursively(other);
      }
    }
  }

  private String checksum() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
