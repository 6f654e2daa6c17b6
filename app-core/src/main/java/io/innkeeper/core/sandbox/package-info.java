/**
 * Sample data, and a DNS provider on loopback that behaves as Cloudflare's API v4 does, for
 * exploring and for tests.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kernel", "audit", "jobs", "catalog", "customers", "domains", "secrets"})
package io.innkeeper.core.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
