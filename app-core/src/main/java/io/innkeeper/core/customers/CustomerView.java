package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Revision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer in full.
 *
 * @param revision hand it back with a change
 * @param phone in E.164 form, such as {@code +902125550000}; null: none is known
 * @param subscribed when the present plan began
 * @param termEnds when the paid term ends; null: never, the plan costs nothing
 * @param limits what the customer got with its plan; a later change of the plan doesn't touch them
 * @param statusReason why it is suspended or closed; null while active
 * @param apiKeys the present one first, then those still in their grace period
 * @param deleted when it was deleted; null: it is not
 */
public record CustomerView(
    CustomerId id,
    Revision revision,
    String name,
    String slug,
    DomainName domain,
    EmailAddress contactEmail,
    @Nullable String phone,
    BrandId brand,
    String brandName,
    PlanId plan,
    String planName,
    BillingCycle cycle,
    Instant subscribed,
    @Nullable Instant termEnds,
    PlanLimits limits,
    CustomerUsage usage,
    CustomerStatus status,
    @Nullable String statusReason,
    int maxUploadFileSizeMb,
    List<ApiKeyView> apiKeys,
    Instant created,
    Instant updated,
    @Nullable Instant deleted) {

  public CustomerView {
    apiKeys = List.copyOf(apiKeys);
  }
}
