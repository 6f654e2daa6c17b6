package io.innkeeper.core.place;

import io.innkeeper.core.place.InstanceLock.Claim;
import io.innkeeper.core.place.LocalPostgres.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that holds a data folder and runs its server, until it is killed or told to end. */
final class Console implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;
  private final long server;

  private Console(Process process) throws IOException {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
    this.server = Long.parseLong(await("server "));
  }

  static Console start(DataFolder folder, Path binaries) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), folder, binaries);
  }

  /** Runs with these words before the command, and with this class path. */
  static Console start(List<String> prefix, String classPath, DataFolder folder, Path binaries)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", classPath, Console.class.getName()));
    command.addAll(List.of(folder.root().toString(), binaries.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    return new Console(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The server's process. */
  long server() {
    return server;
  }

  /** Waits for a line that begins so, and gives the rest of it. */
  String await(String beginning) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
    throw new IOException("ended without saying: " + beginning);
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** What the system sends when it shuts down. */
  void terminate() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }

  /** Starts a server, says its process, and ends when its input does. */
  public static void main(String[] args) throws IOException {
    Claim claim = InstanceLock.claim(new DataFolder(Path.of(args[0])));
    if (claim instanceof Claim.Held(InstanceLock lock)) {
      lock.onActivate(() -> System.out.println("activated"));
      Settings settings = Settings.forTests().withInstalled(Path.of(args[1]));
      LocalServer server = new LocalPostgres(lock, settings, _ -> {}).start();
      System.out.println("server " + server.pid());
      while (System.in.read() >= 0) {
        // Nothing is said to it: only the end counts.
      }
    }
    System.exit(0);
  }
}
