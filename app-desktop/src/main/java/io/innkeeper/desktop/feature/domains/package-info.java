/** Domains: the list, one domain with its records, and what can be done with it. */
@NullMarked
package io.innkeeper.desktop.feature.domains;

import org.jspecify.annotations.NullMarked;
