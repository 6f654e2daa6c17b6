/** Change sets: what will change, before it does; reviewed, applied as a run, verified, undone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "jobs"})
package io.innkeeper.core.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
