/** The main window: navigation, command palette, tabs, status bar, settings and log. */
@NullMarked
package io.innkeeper.desktop.shell;

import org.jspecify.annotations.NullMarked;
