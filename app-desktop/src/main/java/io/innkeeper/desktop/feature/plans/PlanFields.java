package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.catalog.PlanDetails;
import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a plan, named as in {@link PlanDetails} and {@link PlanLimits}. */
final class PlanFields {

  private static final int MAX_NAME = 50;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");
  private static final int MAX_TEXT = 2_000;

  private final FieldModel<String> name;
  private final FieldModel<String> slug;
  private final FieldModel<String> description;
  private final FieldModel<@Nullable BigDecimal> priceMonthly;
  private final FieldModel<@Nullable BigDecimal> priceYearly;
  private final FieldModel<@Nullable String> currency;
  private final FieldModel<@Nullable Long> maxDomains;
  private final FieldModel<@Nullable Long> maxContainers;
  private final FieldModel<@Nullable Long> maxStorageGb;
  private final FieldModel<@Nullable Long> maxBandwidthGb;
  private final FieldModel<List<String>> features;
  private final FieldModel<Boolean> visible;

  PlanFields(FormModel form) {
    PlanLimits limits = PlanLimits.DEFAULT;
    name = form.text("name").rule(Rule.required()).rule(Rule.atMost(MAX_NAME));
    slug =
        form.text("slug")
            .rule(Rule.atMost(MAX_NAME))
            .rule(
                Rule.unless(s -> s.isBlank() || SLUG.matcher(s).matches(), "plan.slug-malformed"));
    description = form.text("description").rule(Rule.atMost(MAX_TEXT));
    priceMonthly = price(form, "priceMonthly");
    priceYearly = price(form, "priceYearly");
    currency = form.add(new FieldModel<@Nullable String>("currency", "EUR").rule(Rule.chosen()));
    maxDomains = amount(form, "maxDomains", limits.maxDomains());
    maxContainers = amount(form, "maxContainers", limits.maxContainers());
    maxStorageGb = amount(form, "maxStorageGb", limits.maxStorageGb());
    maxBandwidthGb = amount(form, "maxBandwidthGb", limits.maxBandwidthGb());
    features = form.add(new FieldModel<>("features", List.<String>of()));
    visible = form.add(new FieldModel<>("visible", true));
  }

  FieldModel<String> name() {
    return name;
  }

  FieldModel<String> slug() {
    return slug;
  }

  FieldModel<String> description() {
    return description;
  }

  FieldModel<@Nullable BigDecimal> priceMonthly() {
    return priceMonthly;
  }

  FieldModel<@Nullable BigDecimal> priceYearly() {
    return priceYearly;
  }

  FieldModel<@Nullable String> currency() {
    return currency;
  }

  FieldModel<@Nullable Long> maxDomains() {
    return maxDomains;
  }

  FieldModel<@Nullable Long> maxContainers() {
    return maxContainers;
  }

  FieldModel<@Nullable Long> maxStorageGb() {
    return maxStorageGb;
  }

  FieldModel<@Nullable Long> maxBandwidthGb() {
    return maxBandwidthGb;
  }

  FieldModel<List<String>> features() {
    return features;
  }

  FieldModel<Boolean> visible() {
    return visible;
  }

  void load(PlanDetails plan) {
    name.load(plan.name());
    slug.load(Objects.requireNonNullElse(plan.slug(), ""));
    description.load(plan.description());
    priceMonthly.load(plan.priceMonthly());
    priceYearly.load(plan.priceYearly());
    currency.load(plan.currency());
    maxDomains.load((long) plan.limits().maxDomains());
    maxContainers.load((long) plan.limits().maxContainers());
    maxStorageGb.load((long) plan.limits().maxStorageGb());
    maxBandwidthGb.load((long) plan.limits().maxBandwidthGb());
    features.load(plan.features());
    visible.load(plan.visible());
  }

  /** To be asked only where every field is valid. */
  PlanDetails entered() {
    return new PlanDetails(
        name.get(),
        slug.get(),
        description.get(),
        Objects.requireNonNull(priceMonthly.get()),
        Objects.requireNonNull(priceYearly.get()),
        Objects.requireNonNull(currency.get()),
        new PlanLimits(
            number(maxDomains),
            number(maxContainers),
            number(maxStorageGb),
            number(maxBandwidthGb)),
        features.get(),
        visible.get());
  }

  private static FieldModel<@Nullable BigDecimal> price(FormModel form, String name) {
    return form.add(
        new FieldModel<@Nullable BigDecimal>(name, BigDecimal.ZERO)
            .rule(Rule.chosen())
            .rule(Rule.between(0, 99_999_999)));
  }

  private static FieldModel<@Nullable Long> amount(FormModel form, String name, int first) {
    return form.add(
        new FieldModel<@Nullable Long>(name, (long) first)
            .rule(Rule.chosen())
            .rule(Rule.between(0, Integer.MAX_VALUE)));
  }

  private static int number(FieldModel<@Nullable Long> field) {
    return Math.toIntExact(Objects.requireNonNull(field.get()));
  }
}
