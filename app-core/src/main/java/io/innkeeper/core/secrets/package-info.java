/**
 * Sealed credentials: every node can seal, only nodes that run jobs can open.
 *
 * <p>A sealed value is bound to the table, column and row it stands in (the associated data of a
 * Tink hybrid encryption), so that it cannot be moved to another row and opened there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
package io.innkeeper.core.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
