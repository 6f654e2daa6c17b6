package io.innkeeper.core.customers;

import java.time.Instant;

/** A trading name under which customers are sold to. */
public record BrandView(BrandId id, String name, String slug, Instant created) {}
