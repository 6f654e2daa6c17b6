package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a plan that staff enter; the command of {@link Plans#create} and {@link
 * Plans#edit}.
 *
 * @param name 1 to 50 characters; unique, letter case and accents not counted
 * @param slug 1 to 50 of {@code a-z}, {@code 0-9} and {@code -}; unique. Null or blank in a command
 *     means: proposed from the name when created, as it is when edited. Never null in a view
 * @param description at most 2,000 characters, may be empty
 * @param priceMonthly 0 to 99,999,999.99, with at most two decimals (or as few as the currency has)
 * @param priceYearly the same
 * @param currency ISO 4217, such as {@code EUR}
 * @param features at most 50 short texts of 1 to 100 characters, in the order they are shown
 * @param visible whether it is offered to customers
 */
@Embeddable
public record PlanDetails(
    String name,
    @Nullable String slug,
    String description,
    BigDecimal priceMonthly,
    BigDecimal priceYearly,
    String currency,
    PlanLimits limits,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> features,
    boolean visible) {

  public PlanDetails {
    features = List.copyOf(features);
  }

  /** The price of a month. */
  public Money monthly() {
    return new Money(priceMonthly, Currency.getInstance(currency));
  }

  /** The price of a year. */
  public Money yearly() {
    return new Money(priceYearly, Currency.getInstance(currency));
  }
}
