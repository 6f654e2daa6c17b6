package io.innkeeper.desktop.launch;

import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.Environment;
import io.innkeeper.core.place.Place;
import io.innkeeper.core.place.TlsMode;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is entered of one team connection. */
final class ConnectionsModel {

  private final ConnectionProfiles profiles;
  private final FormModel form = new FormModel();
  private final FieldModel<String> name = form.text("name").rule(Rule.required());
  private final FieldModel<String> host = form.text("host").rule(Rule.required());
  private final FieldModel<@Nullable Long> port =
      form.add(new FieldModel<@Nullable Long>("port", 5432L).rule(Rule.between(1, 65_535)));
  private final FieldModel<String> database = form.text("database").rule(Rule.required());
  private final FieldModel<String> username = form.text("username").rule(Rule.required());
  private final FieldModel<String> password = form.text("password");
  private final FieldModel<@Nullable Environment> environment =
      form.add(new FieldModel<@Nullable Environment>("environment", Environment.TEAM));
  private final FieldModel<@Nullable TlsMode> tls =
      form.add(new FieldModel<@Nullable TlsMode>("tls", TlsMode.VERIFY_FULL));
  private final FieldModel<String> certificate = form.text("certificate");
  private UUID id = Ids.next();

  ConnectionsModel(ConnectionProfiles profiles) {
    this.profiles = profiles;
    load(ConnectionProfile.team(id, "", "", ""));
  }

  FormModel form() {
    return form;
  }

  FieldModel<String> name() {
    return name;
  }

  FieldModel<String> host() {
    return host;
  }

  FieldModel<@Nullable Long> port() {
    return port;
  }

  FieldModel<String> database() {
    return database;
  }

  FieldModel<String> username() {
    return username;
  }

  FieldModel<String> password() {
    return password;
  }

  FieldModel<@Nullable Environment> environment() {
    return environment;
  }

  FieldModel<@Nullable TlsMode> tls() {
    return tls;
  }

  FieldModel<String> certificate() {
    return certificate;
  }

  /** Shows a profile for change; the kept password is not shown. */
  void load(ConnectionProfile profile) {
    id = profile.id();
    name.load(profile.name());
    host.load(profile.host());
    port.load((long) profile.port());
    database.load(profile.database());
    username.load(profile.username());
    password.load("");
    environment.load(profile.environment());
    tls.load(profile.tls());
    String authority = profile.certificate();
    certificate.load(authority == null ? "" : authority);
  }

  /** Keeps what is entered; an empty password keeps the one that was kept. */
  ConnectionProfile save() {
    ConnectionProfile profile = entered();
    profiles.save(profile);
    if (!password.get().isEmpty()) {
      profiles.savePassword(profile, profile.username(), Secret.of(password.get()));
    }
    return profile;
  }

  /** Keeps what is entered, then connects once; what fails says why. */
  void test() {
    Place.open(save(), profiles).close();
  }

  private ConnectionProfile entered() {
    Long wanted = port.get();
    Environment label = environment.get();
    TlsMode mode = tls.get();
    return new ConnectionProfile(
        id,
        name.get().strip(),
        ConnectionProfile.Kind.TEAM,
        label == null ? Environment.TEAM : label,
        host.get().strip(),
        wanted == null ? 0 : wanted.intValue(),
        database.get().strip(),
        username.get().strip(),
        mode == null ? TlsMode.VERIFY_FULL : mode,
        certificate.get().isBlank() ? null : certificate.get().strip(),
        null);
  }
}
