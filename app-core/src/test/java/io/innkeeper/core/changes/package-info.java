/** Tests of change sets. */
@NullMarked
package io.innkeeper.core.changes;

import org.jspecify.annotations.NullMarked;
