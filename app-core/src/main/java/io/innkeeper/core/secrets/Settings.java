package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import java.util.List;

/**
 * The settings that staff change at run time, effective at once on all nodes. Only defined keys
 * exist; every change is audited, secrets with their mask.
 */
public interface Settings {

  /** The feed that beats when a setting was changed. */
  String FEED = "settings";

  /** The longest value, in characters. */
  int MAX_LENGTH = 4_000;

  /** Every setting, by key. */
  @Requires(area = Area.SETTINGS, access = Access.READ)
  List<SettingView> list(Actor actor);

  /**
   * One setting.
   *
   * @throws io.innkeeper.core.kernel.NotFound with {@code setting.not-found}
   */
  @Requires(area = Area.SETTINGS, access = Access.READ)
  SettingView get(Actor actor, String key);

  /**
   * Sets a value in the database, which wins over the environment.
   *
   * @param value at most {@value #MAX_LENGTH} characters, of the setting's type
   * @return the setting as it is now
   * @throws io.innkeeper.core.kernel.Invalid naming {@code value}
   * @throws io.innkeeper.core.kernel.NotFound with {@code setting.not-found}
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, or {@code setting.secret} if it
   *     is one: use {@link #setSecret}
   */
  @Requires(area = Area.SETTINGS, access = Access.WRITE)
  SettingView set(Actor actor, String key, Revision seen, String value);

  /**
   * Sets a secret; it is sealed at once and never shown again.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, or {@code setting.not-secret}
   */
  @Requires(area = Area.SETTINGS, access = Access.WRITE)
  SettingView setSecret(Actor actor, String key, Revision seen, Secret value);

  /** Takes the value out of the database: the environment or the default counts again. */
  @Requires(area = Area.SETTINGS, access = Access.WRITE)
  SettingView reset(Actor actor, String key, Revision seen);
}
