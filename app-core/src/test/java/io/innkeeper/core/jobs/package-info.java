/** Tests of the run engine: on a real PostgreSQL, with nodes that die. */
@NullMarked
package io.innkeeper.core.jobs;

import org.jspecify.annotations.NullMarked;
