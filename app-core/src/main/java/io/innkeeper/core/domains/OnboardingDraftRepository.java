package io.innkeeper.core.domains;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores drafts. */
interface OnboardingDraftRepository extends JpaRepository<OnboardingDraft, UUID> {

  /** Locked: two who go on with one draft are told apart by its revision. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from OnboardingDraft d where d.id = :id")
  Optional<OnboardingDraft> findToChange(UUID id);

  @Query("from OnboardingDraft d where d.domain = :domain")
  Optional<OnboardingDraft> ofWaiting(UUID domain);
}
