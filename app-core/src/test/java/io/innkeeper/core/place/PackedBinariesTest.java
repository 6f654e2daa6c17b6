package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedBinariesTest {

  @TempDir private Path target;

  @Test
  void unpacksOnceAndKeepsLinksAndRights() throws IOException {
    Path half = Files.createDirectories(target.resolve("unpacking123/bin"));
    AtomicInteger unpacked = new AtomicInteger();
    PackedBinaries packed = PackedBinaries.onClassPath();
    Path programs = packed.unpackInto(target, unpacked::incrementAndGet);
    assertThat(packed.unpackInto(target, unpacked::incrementAndGet)).isEqualTo(programs);
    assertThat(unpacked).hasValue(1);
    assertThat(half).as("what a kill in the middle left").doesNotExist();
    assertThat(Binaries.in(programs).major()).isEqualTo(18);
    try (Stream<Path> libraries = Files.list(programs.resolveSibling("lib"))) {
      assertThat(libraries.filter(Files::isSymbolicLink))
          .hasSizeGreaterThan(5)
          .allSatisfy(link -> assertThat(link).exists());
    }
  }

  @Test
  void eachSystemHasItsArchive() {
    assertThat(PackedBinaries.names(Os.LINUX, "amd64"))
        .containsExactly("postgres-linux-x86_64.txz");
    assertThat(PackedBinaries.names(Os.MAC, "aarch64")).contains("postgres-darwin-arm_64.txz");
    assertThat(PackedBinaries.names(Os.WINDOWS, "amd64"))
        .containsExactly("postgres-windows-x86_64.txz");
  }
}
