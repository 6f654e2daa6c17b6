package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;

/**
 * The company's accounts at DNS providers.
 *
 * <p>Where a revision is taken, an older one than the present answers {@code Conflict} with {@code
 * stale}; an unknown id answers {@code NotFound} with {@code dns-account.not-found}.
 */
public interface DnsAccounts {

  /**
   * Adds an account; its token is sealed before it is stored.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   * @throws io.innkeeper.core.kernel.Conflict with {@code dns-account.name-taken}
   */
  @Requires(area = Area.DNS_ACCOUNTS, access = Access.WRITE)
  DnsAccountId create(Actor actor, NewDnsAccount command);

  /**
   * Replaces what was entered.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field, {@code maxDomains} too when
   *     more are in use
   * @throws io.innkeeper.core.kernel.Conflict with {@code dns-account.name-taken}
   */
  @Requires(area = Area.DNS_ACCOUNTS, access = Access.WRITE)
  void edit(Actor actor, DnsAccountId id, Revision seen, EditDnsAccount command);

  /** Lets the account be chosen, or not; its domains stay as they are. */
  @Requires(area = Area.DNS_ACCOUNTS, access = Access.WRITE)
  void setActive(Actor actor, DnsAccountId id, Revision seen, boolean active);

  /**
   * Removes an account that no domain uses.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code dns-account.in-use} and {@code count}
   */
  @Requires(area = Area.DNS_ACCOUNTS, access = Access.DELETE)
  void delete(Actor actor, DnsAccountId id, Revision seen);

  @Requires(area = Area.DNS_ACCOUNTS, access = Access.READ)
  DnsAccountView get(Actor actor, DnsAccountId id);

  /** Accounts that match, by name. */
  @Requires(area = Area.DNS_ACCOUNTS, access = Access.READ)
  Chunk<DnsAccountView> find(Actor actor, DnsAccountQuery query, ChunkRequest request);

  /**
   * Asks the provider what the stored token may do; takes up to half a minute.
   *
   * @throws io.innkeeper.core.kernel.Unavailable with {@code dns.token-malformed}, {@code
   *     dns.token-wrong}, {@code dns.unreachable}, {@code dns.rate-limited} or {@code
   *     dns.provider-error}
   */
  @Requires(area = Area.DNS_ACCOUNTS, access = Access.READ)
  DnsAccountCheck test(Actor actor, DnsAccountId id);
}
