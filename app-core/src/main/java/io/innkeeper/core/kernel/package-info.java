/**
 * The words every module speaks: who acts, what is allowed, ids, values, pages and errors.
 *
 * <p>Who may call what: a public interface of the core with a method that takes an {@link
 * io.innkeeper.core.kernel.Actor} first is a <em>facade</em>, unless it says {@link
 * io.innkeeper.core.kernel.ForModules}. Every method of a facade says either {@link
 * io.innkeeper.core.kernel.Requires} (the one permission without which it is refused) or {@link
 * io.innkeeper.core.kernel.OpenToAll} with the reason. {@code FacadeRulesTest} refuses a method
 * that says neither; {@code PermissionMatrixTest} calls every method as every role and holds the
 * annotation against what happens.
 */
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package io.innkeeper.core.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
