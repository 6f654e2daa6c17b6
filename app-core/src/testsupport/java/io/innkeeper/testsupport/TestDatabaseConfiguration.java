package io.innkeeper.testsupport;

import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.NodeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What {@code Core.start} would register, for the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

  @Bean
  SwitchableDatabase dataSource() {
    return new SwitchableDatabase();
  }

  @Bean
  NodeSettings nodeSettings() {
    try {
      return new NodeSettings(
          Ids.next(), "test", NodeRole.LOCAL, Files.createTempDirectory("innkeeper-test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
