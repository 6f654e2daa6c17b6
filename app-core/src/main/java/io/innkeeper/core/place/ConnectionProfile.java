package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names one place where Innkeeper's data lives. Passwords are kept elsewhere.
 *
 * @param name at most 60 characters, shown on the sign-in screen
 * @param host a name or an address; empty for the local place, as are database and username
 * @param port 1 to 65535; of the local place: 0 for any
 * @param username the application's role
 * @param certificate a PEM file of the authority that signed the server's certificate; without it
 *     the authorities that Java trusts count
 * @param migrationUser the role that owns the schema; without it the application's role migrates
 */
public record ConnectionProfile(
    UUID id,
    String name,
    Kind kind,
    Environment environment,
    String host,
    int port,
    String database,
    String username,
    TlsMode tls,
    @Nullable String certificate,
    @Nullable String migrationUser) {

  /** Who runs the server. */
  public enum Kind {
    /** Innkeeper itself, on this machine. */
    LOCAL,
    /** Somebody else; many consoles share it. */
    TEAM
  }

  /** The local place, which needs no settings. */
  public static ConnectionProfile local() {
    return new ConnectionProfile(
        new UUID(0, 1),
        "Innkeeper",
        Kind.LOCAL,
        Environment.LOCAL,
        "",
        0,
        "",
        "",
        TlsMode.DISABLE,
        null,
        null);
  }

  /** A team's place with the strictest protection and the usual port. */
  public static ConnectionProfile team(UUID id, String name, String host, String username) {
    return new ConnectionProfile(
        id,
        name,
        Kind.TEAM,
        Environment.TEAM,
        host,
        5432,
        LocalServer.DATABASE,
        username,
        TlsMode.VERIFY_FULL,
        null,
        null);
  }

  /**
   * Checks every field at once.
   *
   * @throws Invalid naming each field that is wrong
   */
  public ConnectionProfile check() {
    Problems problems = new Problems().text("name", name, 60);
    if (kind == Kind.LOCAL) {
      problems.range("port", port, 0, 65_535);
    } else {
      problems
          .text("host", host, 253)
          .unless(
              host.chars().noneMatch(c -> c <= ' ' || c == '/' || c == ','), "host", "place.host")
          .range("port", port, 1, 65_535)
          .text("database", database, 63)
          .text("username", username, 63);
    }
    problems.throwIfAny();
    return this;
  }
}
