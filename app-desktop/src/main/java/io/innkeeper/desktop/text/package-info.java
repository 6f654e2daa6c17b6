/** What the console says: messages, formats and errors, in the viewer's language. */
@NullMarked
package io.innkeeper.desktop.text;

import org.jspecify.annotations.NullMarked;
