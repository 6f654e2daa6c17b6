/** Background work: tasks, the latest of several, live feeds, and the only way to the FX thread. */
@NullMarked
package io.innkeeper.desktop.task;

import org.jspecify.annotations.NullMarked;
