package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The places that the sign-in screen offers, kept in a file of the user; passwords are not in it.
 */
public final class ConnectionProfiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final PasswordStore passwords;

  public ConnectionProfiles(DataFolder folder, PasswordStore passwords) {
    this.file = folder.config().resolve("connections.json");
    this.passwords = passwords;
  }

  /**
   * In the order in which they were added; the local place alone where nothing was saved yet.
   *
   * @throws Unavailable {@code place.profiles-unreadable}: the file was edited and is no longer
   *     what it should be; it is left as it is
   */
  public List<ConnectionProfile> all() {
    try {
      return List.of(JSON.readValue(Files.readString(file), ConnectionProfile[].class));
    } catch (NoSuchFileException e) {
      return List.of(ConnectionProfile.local());
    } catch (JacksonException e) {
      throw (Unavailable)
          new Unavailable("place.profiles-unreadable", Map.of("file", file.toString()))
              .initCause(e);
    } catch (IOException e) {
      throw Trouble.of(e, file);
    }
  }

  /**
   * Adds the profile, or replaces the one of this id, in one step.
   *
   * @throws Invalid naming each field that is wrong
   */
  public void save(ConnectionProfile profile) {
    profile.check();
    List<ConnectionProfile> all = new ArrayList<>(all());
    int place = all.stream().map(ConnectionProfile::id).toList().indexOf(profile.id());
    if (place < 0) {
      all.add(profile);
    } else {
      all.set(place, profile);
    }
    write(all);
  }

  /** Forgets the profile and its passwords; nothing happens if there is none. */
  public void remove(UUID id) {
    List<ConnectionProfile> all = new ArrayList<>(all());
    all.stream().filter(p -> p.id().equals(id)).findFirst().ifPresent(this::forget);
    if (all.removeIf(p -> p.id().equals(id))) {
      write(all);
    }
  }

  /** Keeps the password of one of the profile's users. */
  public void savePassword(ConnectionProfile profile, String user, Secret password) {
    passwords.save(key(profile, user), password);
  }

  /** The kept password of one of the profile's users. */
  public Optional<Secret> password(ConnectionProfile profile, String user) {
    return passwords.find(key(profile, user));
  }

  private void forget(ConnectionProfile profile) {
    passwords.remove(key(profile, profile.username()));
    if (profile.migrationUser() != null) {
      passwords.remove(key(profile, profile.migrationUser()));
    }
  }

  private static String key(ConnectionProfile profile, String user) {
    return profile.id() + "-" + user;
  }

  private void write(List<ConnectionProfile> all) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      PrivateFiles.write(file, JSON.writeValueAsString(all));
    } catch (IOException e) {
      throw Trouble.of(e, file);
    }
  }
}
