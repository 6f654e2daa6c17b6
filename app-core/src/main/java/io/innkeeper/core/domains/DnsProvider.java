package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.ForModules;
import java.util.List;
import java.util.Optional;

/**
 * A company that hosts zones, reached over the network: the port that each provider's adapter
 * implements.
 *
 * <p>Calls block, take up to half a minute each, and end early when the thread is interrupted. They
 * throw {@link DnsFailure}, which says whether the same call may succeed later and whether the
 * outcome is known. Credentials are used for the call and not kept.
 */
@ForModules
public interface DnsProvider {

  DnsProviderKind kind();

  /**
   * What the token may do, as far as the provider says.
   *
   * @throws DnsFailure with {@code dns.token-malformed} or {@code dns.token-wrong}, among others
   */
  DnsAccountCheck check(DnsCredentials credentials);

  /** The zone that holds the name: its own, or that of the closest parent. */
  Optional<Zone> findZone(DnsCredentials credentials, DomainName name);

  /**
   * Makes a zone without records, or finds it made.
   *
   * @throws io.innkeeper.core.kernel.Conflict with {@code domain.zone-elsewhere} if another account
   *     has it, or {@code dns.account-ambiguous} if the token reaches more than one account
   */
  Zone createZone(DnsCredentials credentials, DomainName name);

  /** The zone as it is now, after the provider was asked to look at its name servers again. */
  Zone zone(DnsCredentials credentials, String zone);

  /** Every record of the types that are kept here; others exist beside them and are left alone. */
  List<ZoneRecord> records(DnsCredentials credentials, String zone);

  /**
   * Carries the changes out, in one transaction where the provider can (up to 200 at Cloudflare),
   * and reads the zone back. Each is looked up by type, name and value first: a change that is
   * already there is not made again, so that a call whose outcome is unknown can be repeated.
   *
   * @param mark left on what is created, so that it is known as ours
   * @return the zone's records afterwards
   * @throws io.innkeeper.core.kernel.Conflict with {@code dns.zone-changed} if a record to be
   *     updated is neither as it was nor as it shall be
   */
  List<ZoneRecord> apply(
      DnsCredentials credentials, String zone, List<RecordChange> changes, ChangeMark mark);

  TlsSettings tls(DnsCredentials credentials, String zone);

  /** Writes the settings that differ; those that are right are left alone. */
  void setTls(DnsCredentials credentials, String zone, TlsSettings wanted);
}
