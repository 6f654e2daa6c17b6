/** Tests of what holds for the whole core. */
@NullMarked
package io.innkeeper.core;

import org.jspecify.annotations.NullMarked;
