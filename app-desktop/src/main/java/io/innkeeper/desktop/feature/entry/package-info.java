/** What stands before the console: the first run of an installation, and signing in. */
@NullMarked
package io.innkeeper.desktop.feature.entry;

import org.jspecify.annotations.NullMarked;
