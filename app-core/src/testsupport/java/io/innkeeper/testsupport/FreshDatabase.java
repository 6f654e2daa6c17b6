package io.innkeeper.testsupport;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Puts a fresh database under the shared context for each test class. */
final class FreshDatabase implements BeforeAllCallback, AfterAllCallback {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isNested(context)) {
      return;
    }
    TestPostgres.Database database =
        TestPostgres.get()
            .createFromTemplate("test_" + COUNT.incrementAndGet(), TemplateDatabase.get());
    SwitchableDatabase.use(database);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!isNested(context)) {
      TestPostgres.get().drop("test_" + COUNT.get());
    }
  }

  private static boolean isNested(ExtensionContext context) {
    return context.getRequiredTestClass().isMemberClass();
  }
}
