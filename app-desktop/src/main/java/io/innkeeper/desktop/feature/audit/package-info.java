/** The audit trail: who did what, when, and what it changed. */
@NullMarked
package io.innkeeper.desktop.feature.audit;

import org.jspecify.annotations.NullMarked;
