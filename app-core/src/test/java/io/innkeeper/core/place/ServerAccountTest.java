package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.innkeeper.testsupport.TestPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Who runs the server when root starts it, and that nobody has to be root. */
class ServerAccountTest {

  /** What a start needs of the class path. */
  private static final Pattern NEEDED =
      Pattern.compile("(postgresql|slf4j-api|spring-core|commons-|jspecify|xz|logback).*[.]jar");

  private static Sites sites;

  @BeforeAll
  static void unpack() {
    assumeTrue(Os.isRoot(), "only root can become somebody else");
    sites = new Sites();
  }

  @AfterEach
  void closeAll() {
    sites.closeAll();
  }

  @AfterAll
  static void remove() throws IOException {
    if (sites != null) {
      sites.close();
    }
  }

  @Test
  void rootHandsTheServerToAnUnprivilegedAccount() throws IOException {
    LocalServer server = sites.postgres(sites.folder("of root")).start();
    assertThat(ProcessHandle.of(server.pid()).flatMap(p -> p.info().user()))
        .hasValueSatisfying(user -> assertThat(user).isNotEqualTo("root"));
  }

  @Test
  void aFolderThatTheAccountCannotReachIsRefused() throws IOException {
    Path closed = sites.base().resolve("closed");
    PrivateFiles.folder(closed, "rwx------");
    LocalPostgres postgres = sites.postgres(new DataFolder(closed.resolve("data")));
    Refusals.assertRefused(postgres::start, "place.not-permitted").containsKey("folder");
  }

  @Test
  void anOrdinaryUserRunsTheServerHerself() throws IOException {
    Path home = sites.base().resolve("home of nobody");
    PrivateFiles.folder(home, "rwx------");
    Files.setAttribute(home, "unix:uid", 65534);
    List<String> prefix =
        List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
    Path programs = sites.settings().installed().orElseThrow();
    DataFolder folder = new DataFolder(home.resolve("data"));
    try (Console console = Console.start(prefix, readableClassPath(), folder, programs)) {
      assertThat(ProcessHandle.of(console.server()).flatMap(p -> p.info().user()))
          .hasValue("nobody");
    }
    assertThat(Files.getAttribute(folder.keys(), "unix:uid")).isEqualTo(65534);
    assertThat(folder.postgres(TestPostgres.isInstalled() ? 15 : 18).resolve(Postmaster.FILE))
        .doesNotExist();
  }

  /** A copy, because the libraries are usually below root's home. */
  private static String readableClassPath() throws IOException {
    List<Path> copies = new ArrayList<>();
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    for (Path entry : Stream.of(entries).map(Path::of).toList()) {
      Path copy = sites.base().resolve("library" + copies.size());
      if (Files.isDirectory(entry.resolve("io"))) {
        FileSystemUtils.copyRecursively(entry.resolve("io"), copy.resolve("io"));
        copies.add(copy);
      } else if (NEEDED.matcher(entry.getFileName().toString()).matches()) {
        Files.copy(entry, copy);
        copies.add(copy);
      }
    }
    return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
