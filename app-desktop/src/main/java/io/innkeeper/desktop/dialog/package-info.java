/** Questions, failures, files and links, behind an interface that tests can fake. */
@NullMarked
package io.innkeeper.desktop.dialog;

import org.jspecify.annotations.NullMarked;
