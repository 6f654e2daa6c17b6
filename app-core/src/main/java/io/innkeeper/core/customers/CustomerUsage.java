package io.innkeeper.core.customers;

/** How much of its limits a customer uses now. */
public record CustomerUsage(int domains, int containers, int storageGb) {}
