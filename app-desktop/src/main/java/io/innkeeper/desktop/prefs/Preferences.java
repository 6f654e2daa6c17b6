package io.innkeeper.desktop.prefs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The preferences of this workstation, kept in one JSON file of the data folder.
 *
 * <p>Every change is saved at once, by replacing the file: a crash leaves the old one or the new
 * one. A file that cannot be read is set aside and {@linkplain #setAside() said}. Values of keys
 * that this version does not know are kept. Confined to the FX thread.
 */
public final class Preferences {

  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final JsonMapper json = JsonMapper.builder().build();
  private final Path file;
  private final ObjectNode stored;
  private final Map<String, ObjectProperty<?>> properties = new HashMap<>();
  private Optional<Path> setAside = Optional.empty();

  public Preferences(Path file) {
    this.file = file;
    this.stored = read();
  }

  /** Where the unreadable file of this start was put, if there was one. */
  public Optional<Path> setAside() {
    return setAside;
  }

  public <T> T get(Key<T> key) {
    return property(key).get();
  }

  public <T> void set(Key<T> key, T value) {
    property(key).set(value);
  }

  /** The value; what is set here is saved. */
  @SuppressWarnings("unchecked") // a key's name has one type
  public <T> ObjectProperty<T> property(Key<T> key) {
    return (ObjectProperty<T>) properties.computeIfAbsent(key.name(), _ -> load(key));
  }

  private <T> ObjectProperty<T> load(Key<T> key) {
    ObjectProperty<T> property = new SimpleObjectProperty<>(this, key.name(), value(key));
    property.subscribe((_, value) -> save(key.name(), value));
    return property;
  }

  private <T> T value(Key<T> key) {
    JsonNode node = stored.get(key.name());
    if (node == null) {
      return key.initial();
    }
    try {
      T value = json.treeToValue(node, key.type());
      return value == null ? key.initial() : value;
    } catch (JacksonException e) {
      LOG.warn("The preference {} cannot be read; its default is used", key.name(), e);
      return key.initial();
    }
  }

  private ObjectNode read() {
    try {
      if (Files.exists(file)
          && json.readTree(Files.readString(file)) instanceof ObjectNode content) {
        return content;
      }
    } catch (JacksonException | IOException e) {
      LOG.warn("{} cannot be read", file, e);
    }
    keepAside();
    return json.createObjectNode();
  }

  private void keepAside() {
    if (!Files.exists(file)) {
      return;
    }
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    try {
      setAside = Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      LOG.warn("{} cannot be set aside", file, e);
    }
  }

  private void save(String name, Object value) {
    stored.set(name, json.valueToTree(value));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path written = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(
          written,
          json.writerWithDefaultPrettyPrinter().writeValueAsString(stored),
          StandardCharsets.UTF_8);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The preferences cannot be saved to {}", file, e);
    }
  }
}
