package io.innkeeper.core;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.NodeSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running service core: hands out the modules' facades until it is closed. */
public final class Core implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Core(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts the core; takes seconds.
   *
   * @throws CoreException if the database cannot be used as it is, with the reason as its code
   */
  public static Core start(CoreSettings settings) {
    return start(settings, Map.of());
  }

  /** {@link #start(CoreSettings)} with other values of Spring's own properties. */
  public static Core start(CoreSettings settings, Map<String, Object> overrides) {
    NodeSettings node = new NodeSettings(Ids.next(), nodeName(), settings.role(), settings.data());
    try {
      return new Core(
          new SpringApplicationBuilder(CoreApplication.class)
              .web(
                  settings.httpPort() == null
                      ? WebApplicationType.NONE
                      : WebApplicationType.SERVLET)
              .registerShutdownHook(false)
              .logStartupInfo(false)
              .properties(properties(settings, overrides))
              .initializers((GenericApplicationContext starting) -> {
                starting.registerBean(CoreSettings.class, () -> settings);
                starting.registerBean(NodeSettings.class, () -> node);
              })
              .run());
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof CoreException known) {
          throw known;
        }
      }
      throw e;
    }
  }

  private static Map<String, Object> properties(
      CoreSettings settings, Map<String, Object> overrides) {
    Map<String, Object> properties = new LinkedHashMap<>(overrides);
    properties.put("spring.flyway.placeholders.app_role", settings.application().user());
    properties.putIfAbsent(
        "logging.file.name", settings.data().resolve("logs").resolve("innkeeper.log").toString());
    Integer port = settings.httpPort();
    if (port != null) {
      properties.put("server.port", port);
    }
    return properties;
  }

  private static String nodeName() {
    long pid = ProcessHandle.current().pid();
    try {
      return InetAddress.getLocalHost().getHostName() + "/" + pid;
    } catch (UnknownHostException e) {
      return "localhost/" + pid;
    }
  }

  /** The facade of a module, by its interface. */
  public <T> T facade(Class<T> type) {
    return context.getBean(type);
  }

  /** The port it listens on. */
  public int httpPort() {
    if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
      return web.getWebServer().getPort();
    }
    throw new IllegalStateException("This core was started without HTTP");
  }

  /** Stops jobs at their next safe point, then everything else; idempotent. */
  @Override
  public void close() {
    context.close();
  }
}
