package io.innkeeper.core;

import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.place.Login;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the core needs to start.
 *
 * @param role what this process does
 * @param url the JDBC address of the database
 * @param application the role that the application works as
 * @param owner the role that owns the schema, for migrations; null on nodes that do not migrate
 * @param data folder of keys, logs and settings
 * @param httpPort where the service listens on; null for no HTTP, 0 for any free port
 */
public record CoreSettings(
    NodeRole role,
    String url,
    Login application,
    @Nullable Login owner,
    Path data,
    @Nullable Integer httpPort) {}
