package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.ForModules;
import io.innkeeper.core.kernel.Secret;
import java.util.List;
import java.util.Optional;

/**
 * The settings' present values, for the modules that define them. Read anew at every call: do not
 * keep them.
 */
@ForModules
public interface SettingValues {

  /** The value as text; empty if there is none. */
  String text(SettingDefinition setting);

  /** The elements of a {@link SettingType#LIST}, without blanks around them. */
  List<String> list(SettingDefinition setting);

  /** The value of a {@link SettingType#NUMBER}. */
  long number(SettingDefinition setting);

  /** The value of a {@link SettingType#FLAG}. */
  boolean flag(SettingDefinition setting);

  /**
   * The value of a {@link SettingType#SECRET}, on nodes that run jobs; empty if there is none.
   *
   * @throws io.innkeeper.core.kernel.Unavailable as {@link Opener#open}
   */
  Optional<Secret> secret(SettingDefinition setting);
}
