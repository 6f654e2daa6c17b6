/** The wizard frame: steps at the side over one shared model, in a tab. */
@NullMarked
package io.innkeeper.desktop.wizard;

import org.jspecify.annotations.NullMarked;
