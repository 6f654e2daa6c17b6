package io.innkeeper.core.secrets;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** Keeps wrapping keys in the keyring of the operating system. */
final class KeyringWrappingKeys implements WrappingKeys {

  private static final String SERVICE = "Innkeeper private keyset";

  @Override
  public String name() {
    return "keyring";
  }

  @Override
  public void put(String fingerprint, byte[] key) throws IOException {
    String text = Base64.getEncoder().encodeToString(key);
    try {
      Keyring keyring = Keyring.create();
      keyring.setPassword(SERVICE, fingerprint, text);
      if (!text.equals(keyring.getPassword(SERVICE, fingerprint))) {
        throw new IOException("The keyring of the operating system did not keep the key");
      }
    } catch (BackendNotSupportedException | PasswordAccessException | RuntimeException e) {
      throw new IOException("The keyring of the operating system cannot be used", e);
    }
  }

  @Override
  public Optional<byte[]> get(String fingerprint) throws IOException {
    try {
      String text = Keyring.create().getPassword(SERVICE, fingerprint);
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (PasswordAccessException _) {
      return Optional.empty();
    } catch (BackendNotSupportedException | RuntimeException e) {
      throw new IOException("The keyring of the operating system cannot be used", e);
    }
  }
}
