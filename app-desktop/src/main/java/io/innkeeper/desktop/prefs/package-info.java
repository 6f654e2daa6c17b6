/** Preferences of one workstation: typed keys in a JSON file. */
@NullMarked
package io.innkeeper.desktop.prefs;

import org.jspecify.annotations.NullMarked;
