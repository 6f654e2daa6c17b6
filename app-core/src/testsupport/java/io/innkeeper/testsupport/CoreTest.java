package io.innkeeper.testsupport;

import io.innkeeper.core.CoreApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the core's beans on a real PostgreSQL.
 *
 * <p>All such classes share one Spring context; each gets a fresh copy of a migrated template
 * database, put under the running context before its first test and dropped after its last. The
 * application's role is used, so missing grants show.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
// First: Spring restarts a paused context before the class, and its beans ask the database.
@ExtendWith(FreshDatabase.class)
@SpringBootTest(
    classes = CoreApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"spring.flyway.enabled=false", "innkeeper.keyring=false"})
@Import(TestDatabaseConfiguration.class)
public @interface CoreTest {}
