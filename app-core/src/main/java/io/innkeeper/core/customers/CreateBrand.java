package io.innkeeper.core.customers;

import org.jspecify.annotations.Nullable;

/**
 * Makes a brand.
 *
 * @param name 1 to 100 characters; unique, letter case and accents not counted
 * @param slug letters {@code a-z}, digits and single hyphens, at most 50; unique. Null or blank:
 *     proposed from the name
 */
public record CreateBrand(String name, @Nullable String slug) {}
