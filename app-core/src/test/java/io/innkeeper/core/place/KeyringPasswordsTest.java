package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import io.innkeeper.core.kernel.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringPasswordsTest {

  private static final String NAME = "üretim/ayşe";

  @TempDir private Path folder;
  private FilePasswords files;

  @BeforeEach
  void open() {
    files = new FilePasswords(folder);
  }

  @Test
  void aFileIsReadableByTheUserAlone() throws IOException {
    files.save(NAME, Secret.of("şifre"));
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.toList())
          .singleElement()
          .satisfies(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
    assertThat(opened(files.find(NAME))).hasValue("şifre");
    files.remove(NAME);
    files.remove(NAME);
    assertThat(files.find(NAME)).isEmpty();
  }

  @Test
  void namesDoNotMeetInOneFile() {
    files.save("a/b", Secret.of("one"));
    files.save("a%2f.b", Secret.of("two"));
    files.save("../b", Secret.of("three"));
    assertThat(opened(files.find("a/b"))).hasValue("one");
    assertThat(opened(files.find("a%2f.b"))).hasValue("two");
    assertThat(opened(files.find("../b"))).hasValue("three");
  }

  @Test
  void theKeyringIsAskedFirstAndHoldsTheOnlyCopy() throws PasswordAccessException {
    Keyring keyring = mock(Keyring.class);
    when(keyring.getPassword("Innkeeper", NAME)).thenReturn("from the keyring");
    files.save(NAME, Secret.of("from the file"));
    KeyringPasswords passwords = new KeyringPasswords(keyring, files);
    assertThat(opened(passwords.find(NAME))).hasValue("from the keyring");
    passwords.save(NAME, Secret.of("new"));
    assertThat(files.find(NAME)).isEmpty();
  }

  @Test
  void aKeyringThatRefusesLosesNothing() throws PasswordAccessException {
    Keyring keyring = mock(Keyring.class);
    PasswordAccessException refused = new PasswordAccessException("locked");
    when(keyring.getPassword(any(), any())).thenThrow(refused);
    doThrow(refused).when(keyring).setPassword(any(), any(), any());
    doThrow(refused).when(keyring).deletePassword(any(), any());
    KeyringPasswords passwords = new KeyringPasswords(keyring, files);
    passwords.save(NAME, Secret.of("şifre"));
    assertThat(opened(passwords.find(NAME))).hasValue("şifre");
    passwords.remove(NAME);
    assertThat(passwords.find(NAME)).isEmpty();
  }

  @Test
  void aSessionWithOrWithoutAKeyringFindsWhatAFileHolds() {
    files.save(NAME, Secret.of("şifre"));
    assertThat(opened(KeyringPasswords.orFiles(files).find(NAME))).hasValue("şifre");
  }

  private static Optional<String> opened(Optional<Secret> secret) {
    return secret.map(s -> s.open(p -> p));
  }
}
