package io.innkeeper.core.sandbox;

/** Sample data needs none: it is the same each time. */
record NoParameters() {}
