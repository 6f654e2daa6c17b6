/**
 * Sealed credentials, and settings that staff change at run time.
 *
 * <p>Every node can seal, only nodes that run jobs can open. A sealed value is bound to the table,
 * column and row it stands in (the associated data of a Tink hybrid encryption), so that it cannot
 * be moved to another row and opened there. The public half of the keyset stands in the database,
 * so that all nodes seal for the same openers; the private half is a file of each opening node,
 * wrapped by a key in the keyring of its operating system, or where there is none by a key file
 * that only its user may read.
 *
 * <p>Settings are read from the database at every use: a change is effective at once on all nodes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "live"})
package io.innkeeper.core.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
