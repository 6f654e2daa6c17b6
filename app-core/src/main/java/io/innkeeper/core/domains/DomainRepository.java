package io.innkeeper.core.domains;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores domains. */
interface DomainRepository extends JpaRepository<Domain, UUID> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Domain d where d.id = :id")
  Optional<Domain> findToChange(UUID id);

  @Query(
      """
      select count(d) > 0 from Domain d
      where d.name = :name and d.status <> io.innkeeper.core.domains.DomainStatus.REMOVED
      """)
  boolean isInUse(String name);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Domain d where d.customer = :customer and d.status = :status order by d.id")
  List<Domain> ofCustomerToChange(UUID customer, DomainStatus status);
}
