/** Small shared controls, actions, icons and the looks of the console. */
@NullMarked
package io.innkeeper.desktop.kit;

import org.jspecify.annotations.NullMarked;
