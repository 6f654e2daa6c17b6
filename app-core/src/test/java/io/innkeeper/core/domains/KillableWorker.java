package io.innkeeper.core.domains;

import io.innkeeper.core.CoreApplication;
import io.innkeeper.core.CoreSettings;
import io.innkeeper.core.jobs.StepBoundary;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.NodeSettings;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.place.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A worker as a process of its own that stands still where a test arms it, to be killed there.
 * Whoever reaches the armed boundary first renames the file {@code armed} to {@code hit-<pid>}.
 */
class KillableWorker {

  static final String ARMED = "armed";

  private KillableWorker() {}

  /** Arguments: the database's address and user, the data folder, {@code blind} or {@code safe}. */
  public static void main(String[] args) throws IOException {
    String pid = Long.toString(ProcessHandle.current().pid());
    Path data = Path.of(args[2]);
    Login login = new Login(args[1], Secret.of(System.getenv("DATABASE_PASSWORD")));
    CoreSettings settings = new CoreSettings(NodeRole.WORKER, args[0], login, null, data, null);
    NodeSettings node = new NodeSettings(Ids.next(), pid, NodeRole.WORKER, data);
    Class<?> provider = args[3].equals("blind") ? BlindWrites.class : KillableWorker.Armed.class;
    var _ =
        new SpringApplicationBuilder(CoreApplication.class, Armed.class, provider)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties("spring.flyway.placeholders.app_role=" + args[1])
            .initializers((GenericApplicationContext starting) -> {
              starting.registerBean(CoreSettings.class, () -> settings);
              starting.registerBean(NodeSettings.class, () -> node);
            })
            .run();
    Files.createFile(data.resolve("ready-" + pid));
  }

  /** Stands still at the armed boundary. */
  static class Armed {

    @Bean
    StepBoundary stepBoundary(NodeSettings node) {
      return (_, step, point) -> {
        if (claims(node, step + " " + point)) {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
      };
    }

    private static boolean claims(NodeSettings node, String boundary) {
      Path armed = node.data().resolve(ARMED);
      try {
        if (!Files.exists(armed) || !Files.readString(armed).equals(boundary)) {
          return false;
        }
        var _ =
            Files.move(
                armed, node.data().resolve("hit-" + node.name()), StandardCopyOption.ATOMIC_MOVE);
        return true;
      } catch (NoSuchFileException _) {
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The protection off: writes without looking whether it is done already. */
  static class BlindWrites {

    @Bean
    static BeanPostProcessor blindProvider() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DnsProvider provider && !(bean instanceof BlindProvider)
              ? new BlindProvider(provider)
              : bean;
        }
      };
    }
  }
}
