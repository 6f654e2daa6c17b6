package io.innkeeper.core.catalog;

import jakarta.persistence.Embeddable;

/**
 * How much a plan grants; each 0 or more.
 *
 * @param maxDomains domains at once
 * @param maxContainers containers at once
 * @param maxStorageGb GB (10⁹ bytes) of storage over all containers
 * @param maxBandwidthGb GB (10⁹ bytes) of traffic a month
 */
@Embeddable
public record PlanLimits(int maxDomains, int maxContainers, int maxStorageGb, int maxBandwidthGb) {

  /** What a form starts with. */
  public static final PlanLimits DEFAULT = new PlanLimits(1, 1, 10, 100);
}
