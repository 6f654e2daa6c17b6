/** Jobs: what Innkeeper is doing, step by step, as it happens; cancelling and trying again. */
@NullMarked
package io.innkeeper.desktop.feature.jobs;

import org.jspecify.annotations.NullMarked;
