package io.innkeeper.core.customers;

import jakarta.persistence.Embeddable;

/** How much of its limits a customer uses now. */
@Embeddable
public record CustomerUsage(int domains, int containers, int storageGb) {}
