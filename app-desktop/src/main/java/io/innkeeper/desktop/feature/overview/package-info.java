/** The first screen: a few figures, and what needs attention. */
@NullMarked
package io.innkeeper.desktop.feature.overview;

import org.jspecify.annotations.NullMarked;
