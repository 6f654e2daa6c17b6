/** The sample data's section of the settings. */
@NullMarked
package io.innkeeper.desktop.feature.sample;

import org.jspecify.annotations.NullMarked;
