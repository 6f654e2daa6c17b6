package io.innkeeper.core.domains;

import org.jspecify.annotations.Nullable;

/**
 * A record as a provider has it.
 *
 * @param id the provider's
 * @param comment what somebody, or a {@link ChangeMark}, noted beside it
 */
public record ZoneRecord(String id, DnsRecord record, @Nullable String comment) {}
