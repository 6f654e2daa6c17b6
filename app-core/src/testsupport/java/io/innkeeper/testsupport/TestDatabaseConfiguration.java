package io.innkeeper.testsupport;

import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.NodeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What {@code Core.start} would register, for the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

  /**
   * One folder for all contexts: the one before may still run when a class's database is put in
   * place, and what it seals there the next has to open.
   */
  private static final Path DATA = folder();

  @Bean
  SwitchableDatabase dataSource() {
    return new SwitchableDatabase();
  }

  @Bean
  NodeSettings nodeSettings() {
    return new NodeSettings(Ids.next(), "test", NodeRole.LOCAL, DATA);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("innkeeper-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
