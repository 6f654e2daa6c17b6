package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;

/** Tries a team's server and says exactly why it cannot be used. */
record TeamServer(ConnectionProfile profile) {

  private static final int OLDEST = 15;

  Place open(ConnectionProfiles profiles) {
    Login app = login(profiles, profile.username());
    String migrationUser = profile.migrationUser();
    Login migrations = migrationUser == null ? app : login(profiles, migrationUser);
    tryOut(app);
    if (migrationUser != null) {
      tryOut(migrations);
    }
    return new Place(profile, url(), migrations, app, () -> {});
  }

  private Login login(ConnectionProfiles profiles, String user) {
    Secret password =
        profiles
            .password(profile, user)
            .orElseThrow(
                () -> new Unavailable("place.password-missing", args(Map.of("user", user))));
    return new Login(user, password);
  }

  private void tryOut(Login login) {
    try (Connection connection = Roles.connect(url(), login)) {
      requireVersion(connection.getMetaData().getDatabaseMajorVersion());
    } catch (SQLException e) {
      throw (Unavailable) refusal(e, login.user()).initCause(e);
    }
  }

  void requireVersion(int major) {
    if (major < OLDEST) {
      throw new Unavailable(
          "place.server-too-old", args(Map.of("version", major, "oldest", OLDEST)));
    }
  }

  String url() {
    String host = profile.host().contains(":") ? "[" + profile.host() + "]" : profile.host();
    StringBuilder url =
        new StringBuilder("jdbc:postgresql://")
            .append(host)
            .append(':')
            .append(profile.port())
            .append('/')
            .append(encoded(profile.database()))
            .append("?ApplicationName=innkeeper&sslmode=")
            .append(profile.tls().parameter());
    if (profile.certificate() != null) {
      url.append("&sslrootcert=").append(encoded(profile.certificate()));
    } else if (profile.tls() == TlsMode.VERIFY_FULL || profile.tls() == TlsMode.VERIFY_CA) {
      // The driver's own factory knows no authorities but those of a file.
      url.append("&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
    }
    return url.toString();
  }

  private Unavailable refusal(SQLException e, String user) {
    String state = String.valueOf(e.getSQLState());
    String reason = reason(e);
    return switch (state) {
      case "28P01" -> new Unavailable("place.password-wrong", args(Map.of("user", user)));
      case "28000" ->
          new Unavailable("place.login-refused", args(Map.of("user", user, "reason", reason)));
      case "3D000" ->
          new Unavailable("place.database-missing", args(Map.of("database", profile.database())));
      case "53300", "57P03" -> new Unavailable("place.server-busy", args(Map.of("reason", reason)));
      default -> {
        if (has(e, UnknownHostException.class)) {
          yield new Unavailable("place.host-unknown", args(Map.of()));
        }
        yield new Unavailable(
            isTls(e, state)
                ? "place.tls-refused"
                : isConnection(state) ? "place.unreachable" : "place.connection-failed",
            args(Map.of("reason", reason)));
      }
    };
  }

  private boolean isTls(SQLException e, String state) {
    return has(e, SSLException.class)
        || has(e, GeneralSecurityException.class)
        // The server answered, and said that it has no TLS.
        || (profile.tls() != TlsMode.DISABLE
            && state.equals(PSQLState.CONNECTION_REJECTED.getState()))
        || Stream.of("SSL root certificate", "hostnameverifier")
            .anyMatch(String.valueOf(e.getMessage())::contains);
  }

  private static boolean isConnection(String state) {
    return state.startsWith("08");
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return true;
      }
    }
    return false;
  }

  /** What the innermost cause says. */
  private static String reason(Throwable thrown) {
    Throwable inner = thrown;
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      inner = t;
    }
    return String.valueOf(inner.getMessage());
  }

  private Map<String, Object> args(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(more);
    all.put("host", profile.host());
    all.put("port", Integer.toString(profile.port()));
    return all;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
