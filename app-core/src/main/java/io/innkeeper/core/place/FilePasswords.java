package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Passwords in files that only the user may read, for machines without a keyring. */
final class FilePasswords implements PasswordStore {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  FilePasswords(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Secret> find(String name) {
    try {
      return Optional.of(Secret.of(Files.readString(file(name))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Trouble.of(e, folder);
    }
  }

  @Override
  public void save(String name, Secret password) {
    try {
      PrivateFiles.folder(folder, "rwx------");
      PrivateFiles.write(file(name), password.open(p -> p));
    } catch (IOException e) {
      throw Trouble.of(e, folder);
    }
  }

  @Override
  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw Trouble.of(e, folder);
    }
  }

  /** The kept password, or a new one of 192 random bits, kept from now on. */
  Secret findOrGenerate(String name) {
    return find(name)
        .orElseGet(() -> {
          byte[] bits = new byte[24];
          RANDOM.nextBytes(bits);
          Secret fresh = Secret.of(HexFormat.of().formatHex(bits));
          save(name, fresh);
          return fresh;
        });
  }

  private Path file(String name) {
    // Names come from people: anything but letters and digits of ASCII is written as its number.
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .forEach(c -> {
          if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
            safe.appendCodePoint(c);
          } else {
            safe.append('%').append(Integer.toHexString(c)).append('.');
          }
        });
    return folder.resolve(safe + ".password");
  }
}
