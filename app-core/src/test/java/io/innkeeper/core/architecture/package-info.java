/** Holds the sources to the design: module borders, names, sizes, texts. */
@NullMarked
package io.innkeeper.core.architecture;

import org.jspecify.annotations.NullMarked;
