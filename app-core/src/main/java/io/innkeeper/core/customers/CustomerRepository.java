package io.innkeeper.core.customers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores customers. */
interface CustomerRepository extends JpaRepository<Customer, CustomerId> {

  /** Locked until the transaction ends: its usage doesn't move meanwhile either. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Customer c where c.id = :id")
  Optional<Customer> findToChange(CustomerId id);

  @Query("select count(c) > 0 from Customer c where c.slug = :slug")
  boolean isSlugTaken(String slug);
}
