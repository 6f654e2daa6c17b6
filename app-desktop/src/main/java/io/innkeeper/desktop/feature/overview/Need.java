package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.jobs.RunRow;

/** Something that waits for a person. */
sealed interface Need {

  /** A job that failed. */
  record FailedJob(RunRow run) implements Need {}

  /** A domain whose setting up failed, or that waits for its name servers. */
  record StuckDomain(DomainRow domain) implements Need {}

  /** An account that takes few more domains, or none. */
  record FullAccount(DnsAccountView account) implements Need {}
}
