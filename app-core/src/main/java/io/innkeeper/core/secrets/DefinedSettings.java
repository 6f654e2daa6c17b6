package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the modules define, and each setting's value: database, else environment, else default. */
@Component
class DefinedSettings implements SettingValues {

  private static final Logger log = LoggerFactory.getLogger(DefinedSettings.class);

  private static final Revision NEVER_SET = new Revision(0);

  private final Map<String, SettingDefinition> byKey = new LinkedHashMap<>();
  private final StoredSettings stored;
  private final Opener opener;
  private final Environment environment;

  DefinedSettings(
      ObjectProvider<SettingDefinition> definitions,
      StoredSettings stored,
      Opener opener,
      Environment environment) {
    for (SettingDefinition definition : definitions) {
      if (byKey.putIfAbsent(definition.key(), definition) != null) {
        throw new IllegalStateException("Defined twice: " + definition.key());
      }
    }
    this.stored = stored;
    this.opener = opener;
    this.environment = environment;
  }

  Collection<SettingDefinition> all() {
    return byKey.values();
  }

  Optional<SettingDefinition> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  SettingView view(SettingDefinition setting, Optional<StoredSettings.Stored> row) {
    String outside = outside(setting);
    SettingSource source =
        row.isPresent()
            ? SettingSource.DATABASE
            : outside != null ? SettingSource.ENVIRONMENT : SettingSource.DEFAULT;
    String shown =
        switch (source) {
          case DATABASE -> row.map(StoredSettings.Stored::shown).orElse("");
          case ENVIRONMENT -> masked(setting, outside == null ? "" : outside);
          case DEFAULT -> setting.fallback();
        };
    return new SettingView(
        setting.key(),
        setting.type(),
        shown,
        source,
        setting.fallback(),
        setting.environmentVariable(),
        row.map(r -> new Revision(r.revision())).orElse(NEVER_SET),
        row.map(StoredSettings.Stored::changedAt).orElse(null),
        row.map(StoredSettings.Stored::changedBy).orElse(null));
  }

  @Override
  public String text(SettingDefinition setting) {
    if (setting.secret()) {
      throw new IllegalArgumentException("A secret is no text: " + setting.key());
    }
    String value = stored.find(setting.key()).map(StoredSettings.Stored::value).orElse(null);
    if (value == null) {
      value = outside(setting);
    }
    return value == null ? setting.fallback() : value;
  }

  @Override
  public List<String> list(SettingDefinition setting) {
    return SettingCheck.elements(text(setting));
  }

  @Override
  public long number(SettingDefinition setting) {
    return Long.parseLong(text(setting));
  }

  @Override
  public boolean flag(SettingDefinition setting) {
    return Boolean.parseBoolean(text(setting));
  }

  @Override
  public Optional<Secret> secret(SettingDefinition setting) {
    Optional<String> sealed = stored.find(setting.key()).map(StoredSettings.Stored::sealed);
    if (sealed.isPresent()) {
      return sealed.map(text -> opener.open(new Sealed(text), StoredSettings.place(setting.key())));
    }
    return Optional.ofNullable(outside(setting)).map(Secret::of);
  }

  /** The environment's value; one that breaks the definition's rules counts as none. */
  private @Nullable String outside(SettingDefinition setting) {
    String value = environment.getProperty(setting.environmentVariable());
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return SettingCheck.checked(setting, value);
    } catch (Invalid e) {
      log.warn("{} is not used: {}", setting.environmentVariable(), e.problems().getFirst().code());
      return null;
    }
  }

  private static String masked(SettingDefinition setting, String value) {
    return setting.secret() ? Secret.of(value).masked() : value;
  }
}
