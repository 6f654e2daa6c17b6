package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunId;

/** The domain that came into being and the run that provisions it. */
public record AppliedOnboarding(DomainId domain, RunId run) {}
