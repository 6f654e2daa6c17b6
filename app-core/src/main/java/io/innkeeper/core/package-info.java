/** Innkeeper's service core: starts the modules below it on one PostgreSQL database. */
@NullMarked
package io.innkeeper.core;

import org.jspecify.annotations.NullMarked;
