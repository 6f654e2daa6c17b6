package io.innkeeper.core.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps wrapping keys in files that only this user may read. */
final class FileWrappingKeys implements WrappingKeys {

  private final Path folder;

  FileWrappingKeys(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public void put(String fingerprint, byte[] key) throws IOException {
    PrivateFiles.write(file(fingerprint), key);
  }

  @Override
  public Optional<byte[]> get(String fingerprint) throws IOException {
    Path file = file(fingerprint);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private Path file(String fingerprint) {
    return folder.resolve(fingerprint + ".key");
  }
}
