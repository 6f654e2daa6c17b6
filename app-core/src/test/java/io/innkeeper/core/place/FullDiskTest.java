package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a small file system of its own, which only root can make. */
class FullDiskTest {

  private static Sites sites;
  private static Path disk;

  @BeforeAll
  static void mount() throws IOException {
    assumeTrue(Os.isRoot(), "only root can mount a small file system");
    sites = new Sites();
    disk = sites.base().resolve("small disk");
    Files.createDirectory(disk);
    Tool mount =
        Tool.run(List.of("mount", "-t", "tmpfs", "-o", "size=20m,mode=711", "t", disk.toString()));
    assumeTrue(mount.isDone(), "may not mount: " + mount.output());
  }

  @AfterEach
  void closeAll() {
    sites.closeAll();
  }

  @AfterAll
  static void unmount() throws IOException {
    if (sites != null) {
      sites.closeAll();
      Tool.run(List.of("umount", disk.toString()));
      sites.close();
    }
  }

  @Test
  void aFullDiskIsSaidAndNothingIsLost() throws IOException, SQLException {
    DataFolder folder = new DataFolder(disk.resolve("data"));
    LocalPostgres postgres = sites.postgres(folder);
    Refusals.assertRefused(postgres::start, "place.disk-full").containsKey("folder");

    resize("150m");
    Sql.run(postgres.start(), "create table guest as select 'Ayşe' as name");
    postgres.close();

    Path filler = disk.resolve("filler");
    fill(filler);
    Refusals.assertRefused(postgres::start, "place.disk-full").containsKey("folder");

    Files.delete(filler);
    assertThat(Sql.text(postgres.start(), "select name from guest")).isEqualTo("Ayşe");
  }

  private static void resize(String size) throws IOException {
    Tool.run(List.of("mount", "-o", "remount,size=" + size, disk.toString()));
  }

  private static void fill(Path filler) throws IOException {
    byte[] part = new byte[4096];
    try (OutputStream to = Files.newOutputStream(filler)) {
      while (disk.toFile().getUsableSpace() > 0) {
        to.write(part);
      }
    }
  }
}
