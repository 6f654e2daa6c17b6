/** The plans: their list, order and form. */
@NullMarked
package io.innkeeper.desktop.feature.plans;

import org.jspecify.annotations.NullMarked;
