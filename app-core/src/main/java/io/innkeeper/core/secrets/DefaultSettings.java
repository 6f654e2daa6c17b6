package io.innkeeper.core.secrets;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Subject;
import io.innkeeper.core.live.Pulse;
import io.innkeeper.core.secrets.StoredSettings.Stored;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes settings in the database. */
@Service
@Transactional
class DefaultSettings implements Settings {

  private static final Permission READ = new Permission(Area.SETTINGS, Access.READ);
  private static final Permission WRITE = new Permission(Area.SETTINGS, Access.WRITE);

  private final DefinedSettings defined;
  private final StoredSettings stored;
  private final Sealer sealer;
  private final AuditTrail trail;
  private final Pulse pulse;
  private final Clock clock;

  DefaultSettings(
      DefinedSettings defined,
      StoredSettings stored,
      Sealer sealer,
      AuditTrail trail,
      Pulse pulse,
      Clock clock) {
    this.defined = defined;
    this.stored = stored;
    this.sealer = sealer;
    this.trail = trail;
    this.pulse = pulse;
    this.clock = clock;
  }

  @Override
  public List<SettingView> list(Actor actor) {
    actor.require(READ);
    Map<String, Stored> rows =
        stored.all().stream().collect(Collectors.toMap(Stored::key, row -> row));
    return defined.all().stream()
        .sorted(Comparator.comparing(SettingDefinition::key))
        .map(setting -> defined.view(setting, Optional.ofNullable(rows.get(setting.key()))))
        .toList();
  }

  @Override
  public SettingView get(Actor actor, String key) {
    actor.require(READ);
    return view(definition(key));
  }

  @Override
  public SettingView set(Actor actor, String key, Revision seen, String value) {
    actor.require(WRITE);
    SettingDefinition setting = definition(key);
    if (setting.secret()) {
      throw new Conflict("setting.secret");
    }
    return change(actor, setting, seen, SettingCheck.checked(setting, value), null);
  }

  @Override
  public SettingView setSecret(Actor actor, String key, Revision seen, Secret value) {
    actor.require(WRITE);
    SettingDefinition setting = definition(key);
    if (!setting.secret()) {
      throw new Conflict("setting.not-secret");
    }
    var _ = value.open(text -> SettingCheck.checked(setting, text));
    return change(actor, setting, seen, null, value);
  }

  @Override
  public SettingView reset(Actor actor, String key, Revision seen) {
    actor.require(WRITE);
    SettingDefinition setting = definition(key);
    SettingView before = current(setting, seen);
    if (before.source() != SettingSource.DATABASE) {
      return before;
    }
    stored.delete(key);
    return recorded(actor, "settings.reset", setting, before);
  }

  private SettingView change(
      Actor actor,
      SettingDefinition setting,
      Revision seen,
      @Nullable String value,
      @Nullable Secret secret) {
    SettingView before = current(setting, seen);
    String key = setting.key();
    stored.save(
        new Stored(
            key,
            value,
            secret == null ? null : sealer.seal(secret, StoredSettings.place(key)).ciphertext(),
            secret == null ? null : secret.masked(),
            Math.max(clock.millis(), before.revision().value() + 1),
            clock.instant(),
            actor.name()));
    return recorded(actor, "settings.changed", setting, before);
  }

  /** As it is now, held until the transaction ends. */
  private SettingView current(SettingDefinition setting, Revision seen) {
    stored.lock(setting.key());
    SettingView now = view(setting);
    seen.requireCurrent(now.revision().value());
    return now;
  }

  private SettingView recorded(
      Actor actor, String action, SettingDefinition setting, SettingView before) {
    SettingView after = view(setting);
    trail.record(
        actor,
        action,
        new Subject("setting", StoredSettings.id(setting.key()), setting.key()),
        values(before),
        values(after));
    pulse.beat(FEED);
    return after;
  }

  private static Map<String, Object> values(SettingView view) {
    return Map.of("value", view.shown(), "source", view.source().name());
  }

  private SettingView view(SettingDefinition setting) {
    return defined.view(setting, stored.find(setting.key()));
  }

  private SettingDefinition definition(String key) {
    return defined.find(key).orElseThrow(() -> new NotFound("setting.not-found", key));
  }
}
