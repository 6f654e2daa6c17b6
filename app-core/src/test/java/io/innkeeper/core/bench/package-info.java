/** The figures of the core that can be measured without a window. */
@NullMarked
package io.innkeeper.core.bench;

import org.jspecify.annotations.NullMarked;
