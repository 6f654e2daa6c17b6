package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.NodeSettings;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Ties the keyset to this node's role and data folder. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

  /**
   * @param keyring false keeps the wrapping key in a file even where the operating system has a
   *     keyring, for services and tests
   */
  @Bean
  NodeKeys nodeKeys(
      PublicKeysets database,
      NodeSettings node,
      PlatformTransactionManager transactions,
      @Value("${innkeeper.keyring:true}") boolean keyring) {
    Path folder = node.data().resolve("keys");
    FileWrappingKeys files = new FileWrappingKeys(folder);
    List<WrappingKeys> places =
        keyring ? List.of(new KeyringWrappingKeys(), files) : List.of(files);
    return new NodeKeys(
        database, new PrivateKeysets(folder, places), node.role().runsJobs(), transactions);
  }

  @Bean
  SmartInitializingSingleton keysAtStart(NodeKeys keys) {
    return keys::prepare;
  }

  @Bean
  Opener opener(NodeKeys keys) {
    return new HybridOpener(keys);
  }
}
