package io.innkeeper.core.domains;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;

/**
 * Brings a customer's domain onto a DNS provider in six steps. What was entered is a draft that can
 * be left and resumed by anybody with the right; going back to an earlier step drops what the later
 * ones found.
 *
 * <p>Methods that ask a provider or the public DNS take up to half a minute, run as short runs on a
 * worker and answer a failure as {@code Unavailable} with a {@code dns.…} code. An unknown draft is
 * {@code NotFound} with {@code draft.not-found}; an older revision {@code Conflict} with {@code
 * stale}; a step that comes too early {@code Conflict} with {@code draft.step-too-early}.
 */
public interface Onboarding {

  /** Starts an empty draft. */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  DraftView begin(Actor actor);

  /** Drafts that were left, the latest first. */
  @Requires(area = Area.DOMAINS, access = Access.READ)
  Chunk<DraftView> drafts(Actor actor, ChunkRequest request);

  @Requires(area = Area.DOMAINS, access = Access.READ)
  DraftView get(Actor actor, DraftId id);

  /**
   * Step 1: whose domain it is.
   *
   * @param domain either form; a registrable name or a subdomain of one
   * @param projectName at most 100 characters, may be empty
   * @throws io.innkeeper.core.kernel.Invalid for {@code domain} with {@code domain.malformed},
   *     {@code domain.not-registrable} or {@code domain.in-use}; for {@code customer} with {@code
   *     customer.limit-reached}
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  DraftView enterDomain(
      Actor actor,
      DraftId id,
      Revision seen,
      CustomerId customer,
      String domain,
      String projectName);

  /** The company's accounts that can be chosen, the emptiest first: it is the proposal. */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  Chunk<DnsAccountView> accounts(Actor actor, ChunkRequest request);

  /**
   * Step 2 with an account of the company.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code dns-account.full} or {@code
   *     dns-account.inactive}
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  DraftView chooseAccount(Actor actor, DraftId id, Revision seen, DnsAccountId account);

  /**
   * Step 2 with the customer's own account; the token is sealed at once and dropped with the draft.
   *
   * @throws io.innkeeper.core.kernel.Invalid for {@code email} or {@code token}
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  DraftView chooseOwnAccount(Actor actor, DraftId id, Revision seen, String email, Secret token);

  /** Step 3: looks for the zone and keeps it in the draft when it is there. */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  ZoneFinding findZone(Actor actor, DraftId id);

  /**
   * Step 3: makes the zone, or finds it made.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code domain.zone-elsewhere} if the provider
   *     says that another account has it
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  ZoneFinding createZone(Actor actor, DraftId id);

  /** Step 4: compares the public DNS with what the zone requires. */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  NameServerFinding checkNameServers(Actor actor, DraftId id);

  /**
   * Leaves step 4 to wait: the domain is made with {@code WAITING_FOR_NAMESERVERS} and takes its
   * places in the quotas, a run goes on checking, and the draft stays to be resumed. Its first two
   * steps can't be changed any more ({@code draft.domain-waiting}).
   *
   * @throws io.innkeeper.core.kernel.Conflict as {@link #apply}
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  DomainId waitForNameServers(Actor actor, DraftId id, Revision seen);

  /**
   * Step 5: reads the zone and says what would change. A preview made earlier is discarded.
   *
   * @param proxied whether the provider's edge shall stand before the addresses
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  OnboardingPreview preview(Actor actor, DraftId id, boolean proxied);

  /**
   * Step 6: makes the domain, takes its place in the quotas and enqueues the run; ends the draft.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code customer.limit-reached}, {@code
   *     dns-account.full}, {@code domain.in-use}, {@code change-set.not-proposed} or {@code
   *     change-set.brake}
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  AppliedOnboarding apply(Actor actor, DraftId id, Revision seen, ApplyOnboarding command);

  /**
   * Ends the draft without a domain; its sealed token is erased.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code draft.domain-waiting} if its domain waits
   *     for its name servers: removing that domain drops the draft too
   */
  @Requires(area = Area.DOMAINS, access = Access.WRITE)
  void discard(Actor actor, DraftId id, Revision seen);
}
