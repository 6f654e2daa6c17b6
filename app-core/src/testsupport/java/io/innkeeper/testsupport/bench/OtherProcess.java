package io.innkeeper.testsupport.bench;

import io.innkeeper.core.CoreSettings;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.place.Login;
import io.innkeeper.testsupport.SwitchableDatabase;
import io.innkeeper.testsupport.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A second process on the database of the running test class: told what to do and answering line by
 * line, so that its own work is what is measured and not the way there.
 *
 * <p>Times of both are {@link #now}, the machine's one wall clock. It may be set while a round
 * runs; the median of the rounds survives that.
 */
public final class OtherProcess implements AutoCloseable {

  private static final String URL = "BENCH_URL";

  private final Process process;
  private final BufferedReader said;
  private final Writer told;

  private OtherProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
    this.told = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts the class's main method, with both JIT compilers, and waits until it is ready. */
  public static OtherProcess start(Class<?> main) throws IOException {
    TestPostgres.Database database = SwitchableDatabase.current();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    Map<String, String> environment = builder.environment();
    environment.put(URL, database.url());
    put(environment, "OWNER", database.owner());
    put(environment, "APP", database.app());
    Process started = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    OtherProcess other = new OtherProcess(started);
    var _ = other.await("ready");
    return other;
  }

  private static void put(Map<String, String> environment, String who, Login login) {
    environment.put("BENCH_" + who, login.user());
    environment.put("BENCH_" + who + "_PASSWORD", login.password().open(p -> p));
  }

  /** Hands a line to the other process. */
  public void tell(String line) throws IOException {
    told.write(line + "\n");
    told.flush();
  }

  /** Waits for a line that begins so, and gives the rest of it in words. */
  public List<String> await(String beginning) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(beginning)) {
        return List.of(line.substring(beginning.length()).strip().split(" ", -1));
      }
    }
    throw new IOException("The other process ended without saying: " + beginning);
  }

  /** Ends its input, and waits for it to end. */
  @Override
  public void close() throws IOException {
    told.close();
    process.onExit().join();
  }

  /** For the other process: what its core starts with. */
  public static CoreSettings settings(NodeRole role) throws IOException {
    Path data = Files.createTempDirectory("innkeeper-bench");
    return new CoreSettings(role, variable(URL), login("APP"), login("OWNER"), data, null);
  }

  /** For the other process: a connection beside its core. */
  public static Connection connect() throws SQLException {
    Login app = login("APP");
    return DriverManager.getConnection(variable(URL), app.user(), app.password().open(p -> p));
  }

  /** For the other process: answers a line. */
  public static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** The machine's clock in nanoseconds; good for differences between processes. */
  public static long now() {
    return nanos(Instant.now());
  }

  /** The same for a moment that somebody else on this machine noted. */
  public static long nanos(Instant moment) {
    return moment.getEpochSecond() * 1_000_000_000 + moment.getNano();
  }

  private static Login login(String who) {
    return new Login(variable("BENCH_" + who), Secret.of(variable("BENCH_" + who + "_PASSWORD")));
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }
}
