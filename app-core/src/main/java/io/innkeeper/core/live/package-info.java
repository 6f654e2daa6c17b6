/**
 * The pulse: tells open screens that a feed has grown, and reads feeds without losing or repeating
 * a row.
 *
 * <p>A feed is an append-only table with {@code seq} (identity) and {@code xid} ({@code
 * pg_current_xact_id()}) and an index on both. It is read in the order (xid, seq), up to the oldest
 * transaction still running: by {@code seq} alone a row of a transaction that got its number early
 * and committed late would be skipped.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.innkeeper.core.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
