/** Measures ratios against a reference in the same round; see the goals in each bench. */
@NullMarked
package io.innkeeper.testsupport.bench;

import org.jspecify.annotations.NullMarked;
