package io.innkeeper.core;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.place.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * What was asked for on the command line.
 *
 * @param headless whether no window is wanted
 * @param help whether only the list of options is wanted
 * @param role of the headless process: SERVICE or WORKER
 * @param port where the service listens on, 0 for any free port
 * @param address the interface it listens on
 * @param profile the connection profile's name; empty for the first one
 * @param data the data folder
 */
public record Options(
    boolean headless,
    boolean help,
    NodeRole role,
    int port,
    String address,
    String profile,
    DataFolder data) {

  /** Where the headless service listens unless it is told otherwise. */
  public static final int DEFAULT_PORT = 8790;

  private static final List<String> KNOWN =
      List.of("headless", "help", "role", "port", "address", "profile", "data");

  /**
   * Reads the command line.
   *
   * @throws Invalid naming the option, the reason and the remedy
   */
  public static Options of(String... args) {
    for (String arg : args) {
      String name = arg.replaceFirst("^--", "").replaceFirst("=.*$", "");
      if (!arg.startsWith("--") || !KNOWN.contains(name)) {
        throw invalid(arg, "option.unknown", Map.of("known", "--" + String.join(", --", KNOWN)));
      }
    }
    SimpleCommandLinePropertySource line = new SimpleCommandLinePropertySource(args);
    return new Options(
        line.containsProperty("headless"),
        line.containsProperty("help"),
        role(value(line, "role", "service")),
        port(value(line, "port", Integer.toString(DEFAULT_PORT))),
        value(line, "address", "127.0.0.1"),
        value(line, "profile", ""),
        line.containsProperty("data")
            ? new DataFolder(Path.of(value(line, "data", "")))
            : DataFolder.ofThisUser());
  }

  private static String value(SimpleCommandLinePropertySource line, String name, String otherwise) {
    String value = line.getProperty(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  private static NodeRole role(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "service" -> NodeRole.SERVICE;
      case "worker" -> NodeRole.WORKER;
      default -> throw invalid("--role", "option.role", Map.of("value", text));
    };
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw invalid("--port", "option.port", Map.of("value", text));
    }
    throw invalid("--port", "option.port", Map.of("value", text));
  }

  private static Invalid invalid(String option, String code, Map<String, Object> args) {
    return new Invalid(List.of(new Problem(option, code, args)));
  }
}
