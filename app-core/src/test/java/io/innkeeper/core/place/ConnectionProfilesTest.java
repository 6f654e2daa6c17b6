package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionProfilesTest {

  @TempDir private Path root;
  private DataFolder folder;
  private ConnectionProfiles profiles;

  @BeforeEach
  void open() {
    folder = new DataFolder(root.resolve("data")).create();
    profiles = new ConnectionProfiles(folder, new FilePasswords(folder.keys()));
  }

  @Test
  void theLocalPlaceIsThereFromTheBeginning() {
    assertThat(profiles.all()).containsExactly(ConnectionProfile.local());
  }

  @Test
  void whatIsSavedIsReadBack() {
    ConnectionProfile team = team("db.example.com");
    profiles.save(team);
    assertThat(profiles.all()).containsExactly(ConnectionProfile.local(), team);
    assertThat(team.tls()).isEqualTo(TlsMode.VERIFY_FULL);
    profiles.remove(team.id());
    assertThat(profiles.all()).containsExactly(ConnectionProfile.local());
  }

  @Test
  void passwordsAreNotInTheFileAndGoWithTheProfile() throws IOException {
    ConnectionProfile team = team("db.example.com");
    profiles.save(team);
    profiles.savePassword(team, "app", Secret.of("açıl susam açıl"));
    assertThat(profiles.password(team, "app").map(s -> s.<String>open(p -> p)))
        .hasValue("açıl susam açıl");
    assertThat(Files.readString(file())).doesNotContain("susam").doesNotContain("password");
    profiles.remove(team.id());
    assertThat(profiles.password(team, "app")).isEmpty();
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    ConnectionProfile wrong =
        new ConnectionProfile(
            Ids.next(),
            " ",
            ConnectionProfile.Kind.TEAM,
            Environment.PRODUCTION,
            "http://db",
            70_000,
            "",
            "",
            TlsMode.VERIFY_FULL,
            null,
            null);
    Invalid invalid = catchThrowableOfType(Invalid.class, () -> profiles.save(wrong));
    assertThat(invalid.problems())
        .extracting(Problem::field)
        .containsExactly("name", "host", "port", "database", "username");
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFileThatWasBrokenIsSaidAndKept() throws IOException {
    Files.writeString(file(), "[{\"name\": ");
    Refusals.assertRefused(profiles::all, "place.profiles-unreadable")
        .containsEntry("file", file().toString());
    assertThatThrownBy(() -> profiles.save(team("db.example.com")));
    assertThat(file()).hasContent("[{\"name\": ");
  }

  private Path file() {
    return folder.config().resolve("connections.json");
  }

  private static ConnectionProfile team(String host) {
    return ConnectionProfile.team(Ids.next(), "Üretim", host, "app");
  }
}
