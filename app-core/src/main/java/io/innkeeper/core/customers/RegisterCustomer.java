package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Makes a customer.
 *
 * @param name 1 to 200 characters
 * @param slug letters {@code a-z}, digits and single hyphens between them, at most 50; unique, also
 *     among the deleted. Null or blank: proposed from the name
 * @param domain a domain name in either form
 * @param contactEmail a mailbox
 * @param phone with the country code, such as {@code +90 212 555 00 00}; null or blank: none
 * @param brand null: the default brand
 * @param plan null: the free plan
 * @param cycle null: monthly
 * @param maxUploadFileSizeMb 1 to 1,048,576 MB; null: {@value #DEFAULT_UPLOAD_MB}
 */
public record RegisterCustomer(
    String name,
    @Nullable String slug,
    String domain,
    String contactEmail,
    @Nullable String phone,
    @Nullable BrandId brand,
    @Nullable PlanId plan,
    @Nullable BillingCycle cycle,
    @Nullable Integer maxUploadFileSizeMb) {

  /** The size of an upload, in MB, where none is chosen. */
  public static final int DEFAULT_UPLOAD_MB = 10;

  /** With everything that has a default left to it. */
  public static RegisterCustomer of(String name, String domain, String contactEmail) {
    return new RegisterCustomer(name, null, domain, contactEmail, null, null, null, null, null);
  }
}
