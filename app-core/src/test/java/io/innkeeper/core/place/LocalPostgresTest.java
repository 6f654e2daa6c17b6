package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.place.LocalPostgres.Settings;
import io.innkeeper.testsupport.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalPostgresTest {

  private static Sites sites;

  @BeforeAll
  static void unpack() {
    sites = new Sites();
  }

  @AfterEach
  void closeAll() {
    sites.closeAll();
  }

  @AfterAll
  static void remove() throws IOException {
    sites.close();
  }

  @Test
  void dataIsKeptBetweenRuns() throws SQLException {
    DataFolder folder = sites.folder("kept");
    List<StartStage> stages = new ArrayList<>();
    LocalPostgres first = sites.postgres(folder, sites.settings(), stages::add);
    Sql.run(first.start(), "create table guest (name text)");
    Sql.run(first.start(), "insert into guest values ('İsmail Ağa')");
    first.close();
    first.close();
    assertThat(Sql.text(first.start(), "select name from guest")).isEqualTo("İsmail Ağa");
    assertThat(stages)
        .containsExactly(
            StartStage.CREATING,
            StartStage.STARTING,
            StartStage.READY,
            StartStage.STARTING,
            StartStage.READY);
  }

  @Test
  void aServerForPeopleLosesNothingAndTrustsNobody() throws SQLException {
    Settings settings =
        Settings.defaults().withInstalled(sites.settings().installed().orElseThrow());
    LocalPostgres postgres = sites.postgres(sites.folder("durable"), settings, _ -> {});
    LocalServer server = postgres.start();
    assertThat(Sql.text(server, "show fsync")).isEqualTo("on");
    assertThat(Sql.text(server, "show synchronous_commit")).isEqualTo("on");
    assertThat(Sql.text(server, "show data_checksums")).isEqualTo("on");
    assertThat(Sql.text(server, "show listen_addresses")).isEqualTo("127.0.0.1");
    try (Connection superuser = postgres.superuser("postgres")) {
      assertThat(Sql.text(superuser, "show unix_socket_directories")).isEmpty();
    }
    assertThat(Sql.text(server, "show password_encryption")).isEqualTo("scram-sha-256");
    assertThat(Sql.text(server, "select datcollate from pg_database where datname = 'innkeeper'"))
        .isEqualTo("C.UTF-8");
    Login wrong = new Login(Roles.SUPERUSER, Secret.of("postgres"));
    assertThatThrownBy(() -> Roles.connect(server.jdbcUrl(), wrong).close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void onlyTheUserCanReadTheFolder() throws IOException {
    DataFolder folder = sites.folder("shared");
    sites.postgres(folder).start();
    assertThat(rights(folder.keys())).isEqualTo("rwx------");
    assertThat(rights(folder.config())).isEqualTo("rwx------");
    try (var keys = Files.list(folder.keys())) {
      assertThat(keys.toList())
          .hasSizeGreaterThan(3)
          .allSatisfy(f -> assertThat(rights(f)).isEqualTo("rw-------"));
    }
    assertThat(rights(folder.postgres(TestPostgres.isInstalled() ? 15 : 18)))
        .isEqualTo("rwx------");
    assertThat(rights(folder.logs().resolve("postgres.log"))).isEqualTo("rw-------");
  }

  @Test
  void aPortThatIsTakenIsLeftToItsOwner() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Settings settings = sites.settings().withPort(other.getLocalPort());
      LocalServer server = sites.postgres(sites.folder("shared"), settings, _ -> {}).start();
      assertThat(server.port()).isNotEqualTo(other.getLocalPort());
    }
  }

  @Test
  void aConfiguredPortIsUsedWhenItIsFree() throws IOException {
    int free = Cluster.freePort(0);
    Settings settings = sites.settings().withPort(free);
    assertThat(sites.postgres(sites.folder("shared"), settings, _ -> {}).start().port())
        .isEqualTo(free);
  }

  @Test
  void lostPasswordsAreMadeAnew() throws IOException, SQLException {
    DataFolder folder = sites.folder("shared");
    LocalPostgres postgres = sites.postgres(folder);
    Sql.run(postgres.start(), "create table kept (id int)");
    postgres.close();
    try (var keys = Files.list(folder.keys())) {
      for (Path key : keys.toList()) {
        Files.delete(key);
      }
    }
    assertThat(Sql.text(postgres.start(), "select count(*) from kept")).isEqualTo("0");
  }

  @Test
  void whyItDoesNotStartIsSaidWithItsLog() throws IOException {
    DataFolder folder = sites.folder("shared");
    LocalPostgres postgres = sites.postgres(folder);
    postgres.start();
    postgres.close();
    Path configuration =
        folder.postgres(TestPostgres.isInstalled() ? 15 : 18).resolve("postgresql.conf");
    String was = Files.readString(configuration);
    Files.writeString(configuration, was + "shared_buffers = many\n");
    Refusals.assertRefused(postgres::start, "place.start-failed")
        .containsEntry("log", folder.logs().resolve("postgres.log").toString())
        .hasEntrySatisfying("reason", r -> assertThat(r.toString()).contains("configuration"));
    Files.writeString(configuration, was);
    postgres.start();
  }

  @Test
  void noProgramsIsSaid() {
    Settings settings = Settings.forTests().withInstalled(sites.base().resolve("nowhere"));
    LocalPostgres postgres = sites.postgres(sites.folder("empty"), settings, _ -> {});
    Refusals.assertRefused(postgres::start, "place.binaries-missing");
  }

  @Test
  void theApplicationMayNotBecomeMore() throws SQLException {
    LocalServer server = sites.postgres(sites.folder("shared")).start();
    try (Connection app = Roles.connect(server.jdbcUrl(), server.app())) {
      assertThatThrownBy(() -> Roles.execute(app, "set role " + Roles.OWNER))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> Roles.execute(app, "create table mine (id int)"))
          .hasMessageContaining("permission denied");
    }
  }

  private static String rights(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
