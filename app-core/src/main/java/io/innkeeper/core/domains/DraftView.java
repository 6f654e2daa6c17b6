package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Revision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An onboarding as far as it has come: what the wizard shows when it is resumed.
 *
 * @param step the step to go on with
 * @param account the company's account that was chosen; null for the customer's own, or not yet
 * @param ownEmail of the customer's own account; null when the company's is used
 * @param ownToken masked; null when none was entered
 * @param zone null until it was found or created
 * @param nameServers required by the zone
 */
public record DraftView(
    DraftId id,
    Step step,
    @Nullable CustomerId customer,
    @Nullable String customerName,
    @Nullable DomainName domain,
    String projectName,
    @Nullable DnsAccountId account,
    @Nullable String accountName,
    @Nullable String ownEmail,
    @Nullable String ownToken,
    @Nullable String zone,
    @Nullable String zoneStatus,
    List<String> nameServers,
    @Nullable NameServerFinding nameServerFinding,
    String startedBy,
    Instant updatedAt,
    Revision revision) {

  /** The wizard's steps. */
  public enum Step {
    DOMAIN,
    ACCOUNT,
    ZONE,
    NAME_SERVERS,
    PREVIEW,
    APPLY
  }

  public DraftView {
    nameServers = List.copyOf(nameServers);
  }
}
