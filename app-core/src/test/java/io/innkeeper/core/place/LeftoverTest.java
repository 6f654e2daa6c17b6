package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.testsupport.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What kills leave behind is taken over or put away, and nothing that was committed is lost. */
class LeftoverTest {

  private static Sites sites;
  private static DataFolder folder;

  @BeforeAll
  static void create() throws SQLException {
    sites = new Sites();
    folder = sites.folder("left");
    Sql.run(sites.postgres(folder).start(), "create table guest (name text)");
    sites.closeAll();
  }

  @AfterEach
  void closeAll() {
    sites.closeAll();
  }

  @AfterAll
  static void remove() throws IOException {
    sites.close();
  }

  @Test
  void theServerOfAKilledConsoleIsTakenOverQuickly() throws Exception {
    Console console = sites.console(folder);
    console.kill();
    Instant before = Instant.now();
    LocalServer server = sites.postgres(folder).start();
    assertThat(server.isAdopted()).isTrue();
    assertThat(server.pid()).isEqualTo(console.server());
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(Sql.text(server, "select count(*) >= 0 from guest")).isEqualTo("t");
  }

  @Test
  void aTerminatedConsoleStopsItsServer() throws Exception {
    Console console = sites.console(folder);
    console.terminate();
    assertThat(isServer(console.server())).isFalse();
    assertThat(postmasterFile()).doesNotExist();
  }

  @Test
  void aKilledServerRecovers() throws Exception {
    LocalPostgres postgres = sites.postgres(folder);
    LocalServer first = postgres.start();
    Sql.run(first, "insert into guest values ('committed')");
    ProcessHandle process = ProcessHandle.of(first.pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    assertThat(postmasterFile()).exists();
    postgres.close();
    LocalServer second = postgres.start();
    assertThat(second.isAdopted()).isFalse();
    assertThat(Sql.text(second, "select count(*) from guest where name = 'committed'"))
        .isEqualTo("1");
  }

  @Test
  void aLockFileWithTheNumberOfAnotherProcessIsNoObstacle() throws Exception {
    leaveLockFile(ProcessHandle.current().pid(), 1);
    assertThat(sites.postgres(folder).start().isAdopted()).isFalse();
  }

  @Test
  void aLockFileWithTheNumberOfAnotherServerDoesNotHarmThatServer() throws Exception {
    LocalServer other = TestPostgres.get().server();
    leaveLockFile(other.pid(), other.port());
    LocalServer ours = sites.postgres(folder).start();
    assertThat(ours.isAdopted()).isFalse();
    assertThat(ours.pid()).isNotEqualTo(other.pid());
    assertThat(Sql.text(other, "select 1")).isEqualTo("1");
  }

  @Test
  void aServerThatHangsIsStopped() throws Exception {
    Console console = sites.console(folder);
    console.kill();
    Tool.run(List.of("kill", "-STOP", Long.toString(console.server())));
    boolean isAdopted = new Leftover(cluster(), _ -> false).adopt(Duration.ofMillis(300));
    assertThat(isAdopted).isFalse();
    assertThat(isServer(console.server())).isFalse();
    assertThat(sites.postgres(folder).start().isAdopted()).isFalse();
  }

  @Test
  void aServerOfOtherProgramsIsStoppedAndStartedWithOurs() throws Exception {
    Console console = sites.console(folder);
    console.kill();
    Path programs = sites.settings().installed().orElseThrow();
    Path copy = sites.base().resolve("copied programs");
    Tool.run(List.of("cp", "-a", programs.resolve("..").normalize().toString(), copy.toString()));
    LocalPostgres.Settings settings = sites.settings().withInstalled(copy.resolve("bin"));
    LocalServer server = sites.postgres(folder, settings, _ -> {}).start();
    assertThat(server.isAdopted()).isFalse();
    assertThat(server.pid()).isNotEqualTo(console.server());
  }

  /** A process that ended may stay in the system's list for a while: without its program. */
  private static boolean isServer(long pid) {
    return ProcessHandle.of(pid).flatMap(p -> p.info().command()).isPresent();
  }

  private static Cluster cluster() {
    Binaries binaries = Binaries.in(sites.settings().installed().orElseThrow());
    return new Cluster(folder, binaries, ServerAccount.choose());
  }

  private static Path postmasterFile() {
    return cluster().folder().resolve(Postmaster.FILE);
  }

  private static void leaveLockFile(long pid, int port) throws IOException {
    Path file = postmasterFile();
    Files.writeString(
        file, "%d\n%s\n1795251257\n%d\n\n127.0.0.1\n\nready\n".formatted(pid, folder.root(), port));
    ServerAccount.choose().own(file, "rw-------");
  }
}
