package io.innkeeper.core.domains;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores DNS provider accounts. */
interface DnsAccountRepository extends JpaRepository<DnsAccount, UUID> {

  /** Locked: whoever takes a place in its quota, or changes it, waits for the one before. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from DnsAccount a where a.id = :id")
  Optional<DnsAccount> findToChange(UUID id);

  /** How many places of its quota are taken: counted, so that it can't drift from the truth. */
  @Query(
      """
      select count(d) from Domain d
      where d.account = :id and d.status <> io.innkeeper.core.domains.DomainStatus.REMOVED
      """)
  long domainsInUse(UUID id);
}
