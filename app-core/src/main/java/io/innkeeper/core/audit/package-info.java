/**
 * The append-only trail of who did what: written in the caller's transaction, searched, followed
 * live.
 *
 * <p>The application's role may only insert and select; triggers refuse everything else to the
 * database's owner too. Refused attempts are recorded by {@code RefusalRecorder} around every
 * facade, in a transaction of their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "live"})
package io.innkeeper.core.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
