package io.innkeeper.core.secrets;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's private keysets: one wrapped file per keyset, so that several databases can be served
 * from one data folder.
 */
final class PrivateKeysets {

  private static final Logger log = LoggerFactory.getLogger(PrivateKeysets.class);

  private final Path folder;
  private final List<WrappingKeys> places;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param places where wrapping keys are kept, the best first
   */
  PrivateKeysets(Path folder, List<WrappingKeys> places) {
    this.folder = folder;
    this.places = List.copyOf(places);
  }

  /** Keeps the keyset; on disk when this returns. */
  void put(KeysetHandle privateKeyset) throws GeneralSecurityException, IOException {
    String fingerprint = Keysets.fingerprint(privateKeyset.getPublicKeysetHandle());
    byte[] key = new byte[Keysets.WRAPPING_KEY];
    random.nextBytes(key);
    String place = keep(fingerprint, key);
    String wrapped = Keysets.wrap(privateKeyset, key, fingerprint);
    PrivateFiles.write(
        file(fingerprint), (place + "\n" + wrapped).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The keyset; empty if this node has none of that fingerprint.
   *
   * @throws GeneralSecurityException if its file or wrapping key is damaged or not its own
   * @throws IOException if the file or the keyring cannot be read now
   */
  Optional<KeysetHandle> get(String fingerprint) throws GeneralSecurityException, IOException {
    Path file = file(fingerprint);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] parts = Files.readString(file).split("\n", 2);
    WrappingKeys place =
        places.stream()
            .filter(p -> p.name().equals(parts[0]))
            .findFirst()
            .orElseThrow(() -> new IOException("No place for wrapping keys: " + parts[0]));
    byte[] key =
        place.get(fingerprint).orElseThrow(() -> new IOException("The wrapping key is gone"));
    KeysetHandle keyset = Keysets.unwrap(parts.length < 2 ? "" : parts[1], key, fingerprint);
    if (!Keysets.fingerprint(keyset.getPublicKeysetHandle()).equals(fingerprint)) {
      throw new GeneralSecurityException("The file holds another keyset than its name says");
    }
    return Optional.of(keyset);
  }

  boolean has(String fingerprint) {
    return Files.exists(file(fingerprint));
  }

  void remove(String fingerprint) throws IOException {
    Files.deleteIfExists(file(fingerprint));
  }

  private String keep(String fingerprint, byte[] key) throws IOException {
    IOException failure = new IOException("No place for the wrapping key");
    for (WrappingKeys place : places) {
      try {
        place.put(fingerprint, key);
        return place.name();
      } catch (IOException e) {
        log.info("The wrapping key is not kept in the {}: {}", place.name(), e.getMessage());
        failure.addSuppressed(e);
      }
    }
    throw failure;
  }

  private Path file(String fingerprint) {
    return folder.resolve(fingerprint + ".keyset");
  }
}
