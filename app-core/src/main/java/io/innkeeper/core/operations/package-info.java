/** What whoever runs Innkeeper needs to see: its health over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.innkeeper.core.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
