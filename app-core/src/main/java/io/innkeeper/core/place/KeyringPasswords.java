package io.innkeeper.core.place;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import io.innkeeper.core.kernel.Secret;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passwords in the operating system's keyring; in files where it refuses to keep one. */
final class KeyringPasswords implements PasswordStore {

  private static final Logger LOG = LoggerFactory.getLogger(KeyringPasswords.class);
  private static final String SERVICE = "Innkeeper";

  private final Keyring keyring;
  private final PasswordStore files;

  KeyringPasswords(Keyring keyring, PasswordStore files) {
    this.keyring = keyring;
    this.files = files;
  }

  /** The keyring if this session has one, else the files. */
  static PasswordStore orFiles(PasswordStore files) {
    try {
      return new KeyringPasswords(Keyring.create(), files);
    } catch (BackendNotSupportedException | LinkageError e) {
      LOG.info("No keyring in this session: passwords are kept in files that only you can read");
      LOG.debug("No keyring", e);
      return files;
    }
  }

  @Override
  public Optional<Secret> find(String name) {
    try {
      return Optional.of(Secret.of(keyring.getPassword(SERVICE, name)));
    } catch (PasswordAccessException e) {
      // Also what it says where it has no such password.
      return files.find(name);
    }
  }

  @Override
  public void save(String name, Secret password) {
    try {
      keyring.setPassword(SERVICE, name, password.open(p -> p));
      files.remove(name);
    } catch (PasswordAccessException e) {
      LOG.warn("The keyring refused a password: it is kept in a file that only you can read");
      files.save(name, password);
    }
  }

  @Override
  public void remove(String name) {
    files.remove(name);
    try {
      keyring.deletePassword(SERVICE, name);
    } catch (PasswordAccessException e) {
      LOG.debug("The keyring has no such password", e);
    }
  }
}
