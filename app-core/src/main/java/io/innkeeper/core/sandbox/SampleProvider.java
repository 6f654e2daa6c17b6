package io.innkeeper.core.sandbox;

import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.NodeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the sandbox provider beside the core for as long as there is sample data; on the same ports
 * after each start, because the sample accounts hold its address.
 */
@Component
class SampleProvider implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SampleProvider.class);

  private record Ports(int http, int dns) {}

  private final JdbcClient jdbc;
  private final NodeSettings node;
  private @Nullable SandboxProvider running;
  private boolean started;

  SampleProvider(JdbcClient jdbc, NodeSettings node) {
    this.jdbc = jdbc;
    this.node = node;
  }

  /** The provider, started at the first call. */
  synchronized SandboxProvider provider() {
    if (running == null) {
      Ports ports = ports();
      SandboxProvider made =
          SandboxProvider.start(
              SandboxOptions.defaults()
                  .withPorts(ports == null ? 0 : ports.http(), ports == null ? 0 : ports.dns())
                  .withStateFile(stateFile()));
      running = made;
      remember(made);
      return made;
    }
    return running;
  }

  /** Ends it and forgets what it held. */
  synchronized void erase() {
    end();
    try {
      Files.deleteIfExists(stateFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(SandboxProvider provider) {
    jdbc.sql(
            """
            insert into sample_provider (http_port, dns_port) values (?, ?)
            on conflict (only_one) do update
              set http_port = excluded.http_port, dns_port = excluded.dns_port
            """)
        .param(provider.address().getPort())
        .param(provider.dns().getPort())
        .update();
  }

  private @Nullable Ports ports() {
    return jdbc.sql("select http_port, dns_port from sample_provider")
        .query((rs, _) -> new Ports(rs.getInt(1), rs.getInt(2)))
        .optional()
        .orElse(null);
  }

  private Path stateFile() {
    Path folder = node.data().resolve("sandbox");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder.resolve("provider.json");
  }

  private synchronized void end() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Override
  public void start() {
    started = true;
    if (node.role() != NodeRole.LOCAL || ports() == null) {
      return;
    }
    try {
      LOG.info("The sandbox provider answers at {}", provider().address());
    } catch (UncheckedIOException e) {
      LOG.warn("The sandbox provider of the sample data did not start: its port is taken", e);
    }
  }

  @Override
  public void stop() {
    started = false;
    end();
  }

  @Override
  public boolean isRunning() {
    return started;
  }
}
