package io.innkeeper.core.catalog;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores plans. */
interface PlanRepository extends JpaRepository<Plan, PlanId> {

  @Query("from Plan p order by p.sortOrder, p.id.value")
  List<Plan> inOrder();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Plan p order by p.id.value")
  List<Plan> allToChange();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Plan p where p.id = :id")
  Optional<Plan> findToChange(PlanId id);

  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("from Plan p where p.id = :id")
  Optional<Plan> findToHold(PlanId id);

  @Query("select count(p) > 0 from Plan p where p.details.slug = :slug")
  boolean isSlugTaken(String slug);

  @Query("select coalesce(max(p.sortOrder), -1) + 1 from Plan p")
  int nextPlace();
}
