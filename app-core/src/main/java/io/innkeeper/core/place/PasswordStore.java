package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Secret;
import java.util.Optional;

/** Keeps the passwords of this machine's user outside of settings files. */
public interface PasswordStore {

  /** The operating system's keyring, or where there is none files that only the user can read. */
  static PasswordStore ofThisUser(DataFolder folder) {
    return KeyringPasswords.orFiles(new FilePasswords(folder.keys()));
  }

  /** The password kept under this name. */
  Optional<Secret> find(String name);

  /** Keeps the password, instead of the one that was kept under this name. */
  void save(String name, Secret password);

  /** Forgets the password; nothing happens if there is none. */
  void remove(String name);
}
