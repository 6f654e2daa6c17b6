package io.innkeeper.core.kernel;

import java.nio.file.Path;
import java.util.UUID;

/**
 * What this process is, the same for every module.
 *
 * @param id made anew at each start
 * @param name for people: host name and process id
 * @param role what it does
 * @param data the folder for its keys, logs and settings
 */
public record NodeSettings(UUID id, String name, NodeRole role, Path data) {}
