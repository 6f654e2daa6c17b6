package io.innkeeper.desktop.launch;

import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.place.PasswordStore;
import java.util.Optional;

/** Keeps nothing. */
final class NoPasswords implements PasswordStore {

  @Override
  public Optional<Secret> find(String name) {
    return Optional.empty();
  }

  @Override
  public void save(String name, Secret password) {}

  @Override
  public void remove(String name) {}
}
