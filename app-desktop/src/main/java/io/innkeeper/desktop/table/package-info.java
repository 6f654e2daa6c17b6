/** The data table: a window over a long list, with search, filters, sort and export. */
@NullMarked
package io.innkeeper.desktop.table;

import org.jspecify.annotations.NullMarked;
