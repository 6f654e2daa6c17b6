/** Tests of the customers. */
@NullMarked
package io.innkeeper.core.customers;

import org.jspecify.annotations.NullMarked;
