package io.innkeeper.core.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running sandbox: Cloudflare's API v4 for zones, records and settings, and the public DNS for
 * name servers, both on loopback only.
 */
public final class SandboxProvider implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SandboxProvider.class);

  static {
    // Head and body go out as two packets: with Nagle's algorithm each answer takes 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final DnsResponder dns;
  private final SandboxControl control;

  private SandboxProvider(SandboxOptions options) throws IOException {
    World world =
        new World(
            options.clock(),
            options.stateFile() == null ? null : new StateFile(options.stateFile()));
    Faults faults = new Faults();
    CallLog log = new CallLog(options.clock());
    RateLimit limit = new RateLimit(options.callsPerWindow(), options.window(), options.clock());
    ApiServer api = new ApiServer(world, limit, faults, log);
    control = new DirectControl(world, faults, log);
    ControlServer controls = new ControlServer(control);
    dns = new DnsResponder(world, options.dnsPort());
    try {
      http =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
    } catch (IOException e) {
      dns.close();
      throw e;
    }
    http.setExecutor(threads);
    http.createContext(ApiServer.PREFIX + "/", exchange -> guarded(exchange, api::handle));
    http.createContext(ControlServer.PREFIX, exchange -> guarded(exchange, controls::handle));
    http.start();
  }

  /**
   * Starts one; it answers when this returns.
   *
   * @throws UncheckedIOException if a port is taken or the state file can't be read
   */
  public static SandboxProvider start(SandboxOptions options) {
    try {
      return new SandboxProvider(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The API's address, such as {@code http://127.0.0.1:40123/client/v4}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + ApiServer.PREFIX);
  }

  /** Where the public DNS is asked, over UDP and TCP. */
  public InetSocketAddress dns() {
    return dns.address();
  }

  public SandboxControl control() {
    return control;
  }

  /** Stops at once; calls under way are cut. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
    try {
      dns.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void guarded(HttpExchange exchange, Handler handler) throws IOException {
    try {
      handler.handle(exchange);
    } catch (RuntimeException e) {
      LOG.warn("The sandbox failed to answer {}", exchange.getRequestURI().getPath(), e);
      ApiServer.send(exchange, 500, "{}");
    }
  }

  /** Answers one exchange. */
  @FunctionalInterface
  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }
}
