/**
 * Durable runs of steps: enqueued in the business transaction, picked up at once after commit,
 * retried, made to wait, compensated, cancelled, logged. The only asynchronous mechanism of the
 * core.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "live"})
package io.innkeeper.core.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
