/**
 * Domains: DNS provider accounts, onboarding, zones and records.
 *
 * <p>Every call to a provider and to the public DNS happens in a step of a run, the wizard's
 * questions too: consoles hold no keys. The providers stand behind one port with an adapter each.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kernel", "audit", "live", "jobs", "changes", "secrets", "customers"})
package io.innkeeper.core.domains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
