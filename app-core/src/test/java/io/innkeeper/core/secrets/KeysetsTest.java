package io.innkeeper.core.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class KeysetsTest {

  private static final Secret PASSPHRASE = Secret.of("a long enough passphrase");

  private final Path folder;
  private final PrivateKeysets store;
  private final KeysetHandle keyset = Keysets.generate();
  private final String fingerprint = Keysets.fingerprint(keyset.getPublicKeysetHandle());
  private final KeysetFiles files = new KeysetFiles(new JsonMapper());

  KeysetsTest(@TempDir Path temp) throws GeneralSecurityException {
    this.folder = temp.resolve("keys");
    this.store = new PrivateKeysets(folder, List.of(new FileWrappingKeys(folder)));
  }

  @Test
  void aKeysetIsTheSameAfterItWasKept() throws Exception {
    store.put(keyset);
    assertThat(store.get(fingerprint).orElseThrow().equalsKeyset(keyset)).isTrue();
  }

  @Test
  void aKeysetThatIsNotHereIsMissing() throws Exception {
    assertThat(store.get(fingerprint)).isEmpty();
  }

  @Test
  void onlyThisUserMayReadTheFiles() throws Exception {
    store.put(keyset);
    assertThat(permissions(folder)).isEqualTo("rwx------");
    try (Stream<Path> kept = Files.list(folder)) {
      assertThat(kept)
          .hasSize(2)
          .allSatisfy(f -> assertThat(permissions(f)).isEqualTo("rw-------"));
    }
  }

  @Test
  void theFileOfAnotherKeysetIsRefused() throws Exception {
    store.put(keyset);
    KeysetHandle other = Keysets.generate();
    String name = Keysets.fingerprint(other.getPublicKeysetHandle());
    Files.copy(folder.resolve(fingerprint + ".keyset"), folder.resolve(name + ".keyset"));
    Files.copy(folder.resolve(fingerprint + ".key"), folder.resolve(name + ".key"));
    assertThatThrownBy(() -> store.get(name)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void aDamagedFileIsRefused() throws Exception {
    store.put(keyset);
    Path file = folder.resolve(fingerprint + ".keyset");
    Files.writeString(file, Files.readString(file).substring(0, 60));
    assertThatThrownBy(() -> store.get(fingerprint)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void withoutItsWrappingKeyAKeysetCannotBeRead() throws Exception {
    store.put(keyset);
    Files.delete(folder.resolve(fingerprint + ".key"));
    assertThatThrownBy(() -> store.get(fingerprint)).isInstanceOf(IOException.class);
  }

  @Test
  void whereTheKeyringRefusesAFileIsUsed() throws Exception {
    WrappingKeys broken =
        new WrappingKeys() {
          @Override
          public String name() {
            return "keyring";
          }

          @Override
          public void put(String of, byte[] key) throws IOException {
            throw new IOException("locked");
          }

          @Override
          public Optional<byte[]> get(String of) {
            return Optional.empty();
          }
        };
    var both = new PrivateKeysets(folder, List.of(broken, new FileWrappingKeys(folder)));
    both.put(keyset);
    assertThat(both.get(fingerprint)).isPresent();
  }

  @Test
  void aKeysetFileIsReadWithItsPassphraseOnly() throws Exception {
    KeysetFile file = files.write(keyset, PASSPHRASE);
    assertThat(files.read(file, PASSPHRASE).equalsKeyset(keyset)).isTrue();
    assertThatThrownBy(() -> files.read(file, Secret.of("another passphrase")))
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> assertThat(e.problems().getFirst().code()).isEqualTo("keys.wrong-passphrase"));
  }

  @Test
  void whatIsNoKeysetFileIsRefused() throws Exception {
    String good = files.write(keyset, PASSPHRASE).text();
    for (String bad :
        List.of("", "{}", "[]", "null", "hello", good.substring(0, 40), good.replace("-1", "-2"))) {
      assertThatThrownBy(() -> files.read(new KeysetFile(bad), PASSPHRASE))
          .as(bad)
          .isInstanceOfSatisfying(
              Invalid.class,
              e -> assertThat(e.problems().getFirst().code()).isEqualTo("keys.not-a-keyset"));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
