package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A domain as a list shows it.
 *
 * @param accountName the company's account, or null when it is the customer's own
 */
public record DomainRow(
    DomainId id,
    DomainName name,
    CustomerId customer,
    String customerName,
    String projectName,
    @Nullable String accountName,
    DomainStatus status,
    boolean dnsConfigured,
    boolean tlsConfigured,
    @Nullable String address,
    Instant createdAt,
    Revision revision) {}
