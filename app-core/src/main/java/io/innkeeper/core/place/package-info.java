/**
 * Where the database lives: on this machine, started by Innkeeper itself, or on a team's server.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.innkeeper.core.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
