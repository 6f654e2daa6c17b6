/** The customers: their list, forms, and everything about one of them on one screen. */
@NullMarked
package io.innkeeper.desktop.feature.customers;

import org.jspecify.annotations.NullMarked;
