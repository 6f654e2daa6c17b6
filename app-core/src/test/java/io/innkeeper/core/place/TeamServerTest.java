package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.testsupport.TestPostgres;
import io.innkeeper.testsupport.TestPostgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A team's server is used, or it is said exactly why not. */
class TeamServerTest {

  private static final String NAME = "team ğüşİ";

  private static Sites sites;
  private static ConnectionProfiles profiles;
  private static Database database;

  @BeforeAll
  static void create() {
    sites = new Sites();
    database = TestPostgres.get().createDatabase(NAME);
    DataFolder folder = sites.folder("team").create();
    profiles = new ConnectionProfiles(folder, new FilePasswords(folder.keys()));
  }

  @AfterAll
  static void remove() throws IOException {
    TestPostgres.get().drop(NAME);
    sites.close();
  }

  @Test
  void aServerThatAnswersIsOpened() throws SQLException {
    try (Place place = Place.open(known(plain()), profiles);
        Connection app = Roles.connect(place.jdbcUrl(), place.app());
        Connection owner = Roles.connect(place.jdbcUrl(), place.migrations())) {
      assertThat(Sql.text(app, "select current_database()")).isEqualTo(NAME);
      assertThat(Sql.text(owner, "select current_user")).isEqualTo(Roles.OWNER);
    }
  }

  @Test
  void withoutAMigrationUserTheApplicationMigrates() {
    ConnectionProfile profile = known(plain());
    ConnectionProfile single = with(profile, profile.host(), profile.port(), NAME, TlsMode.DISABLE);
    try (Place place = Place.open(single, profiles)) {
      assertThat(place.migrations()).isSameAs(place.app());
    }
  }

  @Test
  void anUnknownHostIsSaid() {
    ConnectionProfile profile = plain();
    assertRefused(
        with(profile, "db.invalid", 5432, NAME, TlsMode.VERIFY_FULL), "place.host-unknown");
  }

  @Test
  void aServerThatDoesNotAnswerIsSaid() throws IOException {
    int nobody = Cluster.freePort(0);
    assertRefused(with(plain(), "127.0.0.1", nobody, NAME, TlsMode.DISABLE), "place.unreachable");
  }

  @Test
  void aServerWithoutTlsIsRefusedByDefault() {
    ConnectionProfile profile = plain();
    assertRefused(
        with(profile, profile.host(), profile.port(), NAME, TlsMode.VERIFY_FULL),
        "place.tls-refused");
  }

  @Test
  void aMissingDatabaseIsSaid() {
    ConnectionProfile profile = plain();
    assertRefused(
        with(profile, profile.host(), profile.port(), "nowhere", TlsMode.DISABLE),
        "place.database-missing");
  }

  @Test
  void aWrongPasswordIsSaidAndAMissingOneAskedFor() {
    ConnectionProfile profile = plain();
    Refusals.assertRefused(() -> Place.open(profile, profiles), "place.password-missing");
    profiles.savePassword(profile, Roles.APP, Secret.of("guess"));
    profiles.savePassword(profile, Roles.OWNER, Secret.of("guess"));
    Refusals.assertRefused(() -> Place.open(profile, profiles), "place.password-wrong")
        .containsEntry("user", Roles.APP);
  }

  @Test
  void aServerThatIsTooOldIsSaid() {
    TeamServer server = new TeamServer(plain());
    server.requireVersion(15);
    Refusals.assertRefused(() -> server.requireVersion(14), "place.server-too-old")
        .containsEntry("version", 14)
        .containsEntry("oldest", 15);
  }

  @Test
  void aCertificateIsTrustedByItsFileAndForItsHostOnly() throws IOException {
    LocalPostgres postgres = sites.postgres(sites.folder("tls"));
    LocalServer first = postgres.start();
    postgres.close();
    Path certificate = makeCertificate(sites.folder("tls"));
    LocalServer server = postgres.start();
    assertThat(server.app().user()).isEqualTo(first.app().user());

    assertRefused(tls(server, "localhost", null), "place.tls-refused");
    assertRefused(tls(server, "127.0.0.1", certificate), "place.tls-refused");
    try (Place place =
        Place.open(knownTo(server, tls(server, "localhost", certificate)), profiles)) {
      assertThat(place.jdbcUrl()).contains("sslmode=verify-full");
    }
  }

  /** Signed by itself, for {@code localhost}; put where the server of this folder looks for it. */
  private static Path makeCertificate(DataFolder folder) throws IOException {
    Path data = folder.postgres(TestPostgres.isInstalled() ? 15 : 18);
    Path certificate = sites.base().resolve("server.crt");
    Path key = sites.base().resolve("server.key");
    Tool made =
        Tool.run(
            List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString()));
    assumeTrue(made.isDone(), "needs openssl to make a certificate");
    ServerAccount account = ServerAccount.choose();
    for (Path file : List.of(certificate, key)) {
      Path copy = Files.copy(file, data.resolve(file.getFileName()));
      account.own(copy, "rw-------");
    }
    Path configuration = data.resolve("postgresql.conf");
    Files.writeString(configuration, Files.readString(configuration) + "ssl = on\n");
    return certificate;
  }

  private static void assertRefused(ConnectionProfile profile, String code) {
    Refusals.assertRefused(() -> Place.open(known(profile), profiles), code)
        .containsEntry("host", profile.host());
  }

  private static ConnectionProfile plain() {
    LocalServer server = TestPostgres.get().server();
    return new ConnectionProfile(
        Ids.next(),
        "Ekip",
        ConnectionProfile.Kind.TEAM,
        Environment.TEAM,
        "127.0.0.1",
        server.port(),
        NAME,
        Roles.APP,
        TlsMode.DISABLE,
        null,
        Roles.OWNER);
  }

  private static ConnectionProfile with(
      ConnectionProfile p, String host, int port, String database, TlsMode tls) {
    return new ConnectionProfile(
        p.id(),
        p.name(),
        p.kind(),
        p.environment(),
        host,
        port,
        database,
        p.username(),
        tls,
        null,
        null);
  }

  private static ConnectionProfile tls(LocalServer server, String host, @Nullable Path file) {
    ConnectionProfile p = ConnectionProfile.team(Ids.next(), "TLS", host, Roles.APP);
    return new ConnectionProfile(
        p.id(),
        p.name(),
        p.kind(),
        p.environment(),
        host,
        server.port(),
        p.database(),
        p.username(),
        p.tls(),
        file == null ? null : file.toString(),
        null);
  }

  private static ConnectionProfile known(ConnectionProfile profile) {
    profiles.savePassword(profile, Roles.APP, database.app().password());
    profiles.savePassword(profile, Roles.OWNER, database.owner().password());
    return profile;
  }

  private static ConnectionProfile knownTo(LocalServer server, ConnectionProfile profile) {
    profiles.savePassword(profile, Roles.APP, server.app().password());
    return profile;
  }
}
