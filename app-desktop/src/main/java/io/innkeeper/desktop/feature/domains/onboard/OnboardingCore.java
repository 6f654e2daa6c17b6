package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import java.util.function.Supplier;

/**
 * The facades that the wizard speaks to.
 *
 * @param actor answers an actor for a new action
 */
public record OnboardingCore(
    Supplier<Actor> actor,
    Onboarding onboarding,
    Domains domains,
    Customers customers,
    Runs runs) {}
