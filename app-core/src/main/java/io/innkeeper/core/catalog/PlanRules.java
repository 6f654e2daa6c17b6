package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what staff entered about a plan, and brings it into the form that is stored. */
final class PlanRules {

  static final int MAX_NAME = 50;
  static final int MAX_SLUG = 50;
  private static final int MAX_DESCRIPTION = 2_000;
  private static final int MAX_FEATURES = 50;
  private static final int MAX_FEATURE = 100;

  /** The column is decimal(10,2). */
  private static final int DECIMALS = 2;

  private static final BigDecimal MAX_PRICE = new BigDecimal("99999999.99");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

  private PlanRules() {}

  /**
   * The command as it is stored, its slug still as it was entered.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   */
  static PlanDetails checked(PlanDetails command) {
    Problems problems =
        new Problems()
            .line("name", command.name(), MAX_NAME)
            .optionalText("slug", command.slug(), MAX_SLUG)
            .pattern("slug", command.slug(), SLUG, "plan.slug-malformed")
            .optionalText("description", command.description(), MAX_DESCRIPTION);
    Currency currency = currency(command.currency());
    int decimals =
        currency == null ? DECIMALS : Math.min(DECIMALS, currency.getDefaultFractionDigits());
    price(problems, "priceMonthly", command.priceMonthly(), decimals);
    price(problems, "priceYearly", command.priceYearly(), decimals);
    problems.unless(currency != null, "currency", "currency.unknown");
    PlanLimits limits = command.limits();
    problems
        .range("maxDomains", limits.maxDomains(), 0, Integer.MAX_VALUE)
        .range("maxContainers", limits.maxContainers(), 0, Integer.MAX_VALUE)
        .range("maxStorageGb", limits.maxStorageGb(), 0, Integer.MAX_VALUE)
        .range("maxBandwidthGb", limits.maxBandwidthGb(), 0, Integer.MAX_VALUE);
    features(problems, command.features());
    problems.throwIfAny();
    return new PlanDetails(
        command.name().strip(),
        command.slug(),
        command.description().strip(),
        command.priceMonthly().setScale(DECIMALS, RoundingMode.UNNECESSARY),
        command.priceYearly().setScale(DECIMALS, RoundingMode.UNNECESSARY),
        command.currency(),
        limits,
        command.features().stream().map(String::strip).toList(),
        command.visible());
  }

  /** The same plan under another name. */
  static PlanDetails named(PlanDetails plan, String name, @Nullable String slug, boolean visible) {
    return new PlanDetails(
        name,
        slug,
        plan.description(),
        plan.priceMonthly(),
        plan.priceYearly(),
        plan.currency(),
        plan.limits(),
        plan.features(),
        visible);
  }

  private static void price(Problems problems, String field, BigDecimal price, int decimals) {
    boolean inRange = price.signum() >= 0 && price.compareTo(MAX_PRICE) <= 0;
    problems.unless(inRange, field, "price.out-of-range", Map.of("max", MAX_PRICE));
    problems.unless(
        price.signum() == 0 || price.stripTrailingZeros().scale() <= decimals,
        field,
        "price.decimals",
        Map.of("max", decimals));
  }

  private static @Nullable Currency currency(String code) {
    return Currency.availableCurrencies()
        .filter(known -> known.getCurrencyCode().equals(code))
        .filter(known -> known.getDefaultFractionDigits() >= 0)
        .findAny()
        .orElse(null);
  }

  private static void features(Problems problems, List<String> features) {
    problems.unless(
        features.size() <= MAX_FEATURES,
        "features",
        "plan.too-many-features",
        Map.of("max", MAX_FEATURES));
    features.forEach(feature -> problems.line("features", feature, MAX_FEATURE));
  }
}
