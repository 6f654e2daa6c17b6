package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Secret;
import java.util.Optional;

/** Keeps the passwords of this machine's user outside of settings files. */
public interface PasswordStore {

  /** The password kept under this name. */
  Optional<Secret> find(String name);

  /** Keeps the password, instead of the one that was kept under this name. */
  void save(String name, Secret password);

  /** Forgets the password; nothing happens if there is none. */
  void remove(String name);
}
