/** Starts and stops the console and the core inside it. */
@NullMarked
package io.innkeeper.desktop.launch;

import org.jspecify.annotations.NullMarked;
