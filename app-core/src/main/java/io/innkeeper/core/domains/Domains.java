package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import java.util.Map;

/**
 * The customers' domains. They come into being through {@link Onboarding}.
 *
 * <p>An unknown id answers {@code NotFound} with {@code domain.not-found}.
 */
public interface Domains {

  @Requires(area = Area.DOMAINS, access = Access.READ)
  Chunk<DomainRow> find(Actor actor, DomainQuery query, ChunkRequest request);

  /** How many match, counted up to {@code cap} (1 to 100,000); the cap itself means more. */
  @Requires(area = Area.DOMAINS, access = Access.READ)
  long count(Actor actor, DomainQuery query, int cap);

  /** How many domains are in each status; statuses without any, and REMOVED, are left out. */
  @Requires(area = Area.DOMAINS, access = Access.READ)
  Map<DomainStatus, Long> countByStatus(Actor actor);

  @Requires(area = Area.DOMAINS, access = Access.READ)
  DomainView get(Actor actor, DomainId id);

  /**
   * Asks the provider for the zone's records; takes up to half a minute.
   *
   * @throws io.innkeeper.core.kernel.Unavailable with a {@code dns.…} code
   * @throws io.innkeeper.core.kernel.Conflict with {@code domain.no-zone} while it has none
   */
  @Requires(area = Area.DOMAINS, access = Access.READ)
  ProviderRecords providerRecords(Actor actor, DomainId id);

  /**
   * Asks the public DNS for the domain's name servers now, instead of at the next regular look. A
   * domain that waited for them and has them now becomes {@code DRAFT}: its wizard can go on with
   * the preview.
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  NameServerFinding checkNameServers(Actor actor, DomainId id);

  /**
   * Removes the domain as a run: its DNS records if wanted (those that onboarding changed are put
   * back as they were before, unless somebody changed them since), its places in the quotas, its
   * draft if it has one; soft delete. A run that fails leaves the domain as it was.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code stale}, or {@code domain.busy} while a
   *     run provisions or removes it
   */
  @Requires(area = Area.DOMAINS, access = Access.DELETE)
  RunId remove(Actor actor, DomainId id, Revision seen, boolean withRecords);
}
