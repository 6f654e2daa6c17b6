package io.innkeeper.core.customers;

/** The answer to a registration; the only time the API key is whole. */
public record RegisteredCustomer(CustomerId id, String slug, IssuedApiKey apiKey) {}
