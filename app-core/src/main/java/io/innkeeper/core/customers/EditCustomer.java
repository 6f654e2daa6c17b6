package io.innkeeper.core.customers;

import org.jspecify.annotations.Nullable;

/**
 * Replaces what staff entered about a customer; the rules are those of {@link RegisterCustomer}.
 *
 * @param slug null or blank: as it is
 */
public record EditCustomer(
    String name,
    @Nullable String slug,
    String domain,
    String contactEmail,
    @Nullable String phone,
    BrandId brand,
    int maxUploadFileSizeMb) {}
