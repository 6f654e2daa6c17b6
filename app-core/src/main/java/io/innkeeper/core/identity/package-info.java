/**
 * Staff, their roles and rights, sign-in and sessions; makes the {@link
 * io.innkeeper.core.kernel.Actor} that every other facade asks for.
 *
 * <p>An actor holds its rights as they were when it was made. Whatever changes a person's rights
 * ends their sessions, so that the next actor has the new ones; holders of a session watch it with
 * {@link io.innkeeper.core.identity.Identity#awaitEnd}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "live"})
package io.innkeeper.core.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
