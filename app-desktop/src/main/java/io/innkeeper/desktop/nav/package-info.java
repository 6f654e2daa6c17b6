/** Where things are: features, destinations, tabs, history, and guards of unsaved work. */
@NullMarked
package io.innkeeper.desktop.nav;

import org.jspecify.annotations.NullMarked;
