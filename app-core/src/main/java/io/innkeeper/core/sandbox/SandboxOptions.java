package io.innkeeper.core.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is started.
 *
 * @param port of the HTTP server on loopback; 0 for any that is free
 * @param dnsPort of the DNS responder (UDP and TCP); 0 for any that is free
 * @param callsPerWindow how many calls a token may make in one window
 * @param window the provider's is five minutes
 * @param stateFile where the state is kept over restarts; {@code null} for in memory only
 * @param clock the sandbox's time
 */
public record SandboxOptions(
    int port,
    int dnsPort,
    int callsPerWindow,
    Duration window,
    @Nullable Path stateFile,
    InstantSource clock) {

  /** Cloudflare's limit: 1,200 calls in five minutes. */
  public static SandboxOptions defaults() {
    return new SandboxOptions(0, 0, 1200, Duration.ofMinutes(5), null, InstantSource.system());
  }

  public SandboxOptions withPorts(int http, int dns) {
    return new SandboxOptions(http, dns, callsPerWindow, window, stateFile, clock);
  }

  public SandboxOptions withLimit(int calls, Duration per) {
    return new SandboxOptions(port, dnsPort, calls, per, stateFile, clock);
  }

  public SandboxOptions withStateFile(Path file) {
    return new SandboxOptions(port, dnsPort, callsPerWindow, window, file, clock);
  }

  public SandboxOptions withClock(InstantSource time) {
    return new SandboxOptions(port, dnsPort, callsPerWindow, window, stateFile, time);
  }
}
