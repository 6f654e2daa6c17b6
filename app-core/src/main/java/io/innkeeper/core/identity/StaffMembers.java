package io.innkeeper.core.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Staff members, loaded to be changed or to sign in. */
interface StaffMembers extends Repository<StaffMember, UUID> {

  /** With its row locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<StaffMember> findById(UUID id);

  Optional<StaffMember> findByUsernameFolded(String usernameFolded);

  boolean existsByUsernameFolded(String usernameFolded);

  StaffMember saveAndFlush(StaffMember member);

  void flush();

  @NativeQuery("select exists (select 1 from staff)")
  boolean anyExists();

  @NativeQuery("select count(*) from staff where active and role = 'OWNER'")
  long countActiveOwners();

  /** Holds everybody back who counts owners, until the transaction ends. */
  @NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('staff owners', 0)) as text)")
  String lockOwners();
}
