/** Tests of the catalogue. */
@NullMarked
package io.innkeeper.core.catalog;

import org.jspecify.annotations.NullMarked;
