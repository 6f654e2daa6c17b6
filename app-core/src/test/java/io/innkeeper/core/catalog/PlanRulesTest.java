package io.innkeeper.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be entered about a plan. */
class PlanRulesTest {

  private static void refused(PlanDetails command, String field, String code) {
    assertThatThrownBy(() -> PlanRules.checked(command))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field, Problem::code)
                    .contains(tuple(field, code)));
  }

  @Test
  void fiftyCharactersAreANameAndFiftyOneAreNot() {
    assertThatCode(() -> PlanRules.checked(PlanSamples.named("😀".repeat(50))))
        .doesNotThrowAnyException();
    refused(PlanSamples.named("a".repeat(51)), "name", "field.too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "half \ud83d a pair", "bell \u0007"})
  void whatTheDatabaseCannotStoreIsRefused(String name) {
    refused(PlanSamples.named(name), "name", "field.characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u2003"})
  void aNameIsRequired(String name) {
    refused(PlanSamples.named(name), "name", "field.required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pro", "pro plan", "pró", "pro_1", "ı"})
  void aSlugIsMadeOfPlainLetters(String slug) {
    refused(PlanSamples.with("Name", slug, PlanLimits.DEFAULT), "slug", "plan.slug-malformed");
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, EUR, price.out-of-range",
    "100000000, EUR, price.out-of-range",
    "1E+1000000, EUR, price.out-of-range",
    "0.001, EUR, price.decimals",
    "1E-1000000, EUR, price.decimals",
    "10.50, JPY, price.decimals",
    "1.001, KWD, price.decimals"
  })
  void aPriceThatCannotBeStoredIsRefused(String price, String currency, String code) {
    refused(PlanSamples.priced("Name", price, currency), "priceMonthly", code);
  }

  @ParameterizedTest
  @CsvSource({"99999999.99, EUR", "10.500, TRY", "0, USD", "1E+3, JPY"})
  void aPriceIsStoredWithTwoDecimals(String price, String currency) {
    BigDecimal stored =
        PlanRules.checked(PlanSamples.priced("Name", price, currency)).priceMonthly();

    assertThat(stored).isEqualByComparingTo(price);
    assertThat(stored.scale()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eur", "EURO", "XXX", "XAU", "E\0R"})
  void aCurrencyIsOneThatIsPaidIn(String currency) {
    refused(PlanSamples.priced("Name", "1", currency), "currency", "currency.unknown");
  }

  @Test
  void limitsAreNotNegative() {
    refused(
        PlanSamples.limited("Name", new PlanLimits(0, 0, 0, -1)),
        "maxBandwidthGb",
        "field.out-of-range");
  }

  @Test
  void everyBadFieldIsNamedAtOnce() {
    PlanDetails bad =
        new PlanDetails(
            "",
            "NOT A SLUG",
            "x".repeat(2_001),
            new BigDecimal("-1"),
            new BigDecimal("0.123"),
            "?",
            new PlanLimits(-1, -1, -1, -1),
            Collections.nCopies(51, "SSL"),
            true);

    assertThatThrownBy(() -> PlanRules.checked(bad))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems().stream().map(Problem::field).distinct())
                    .containsExactly(
                        "name",
                        "slug",
                        "description",
                        "priceMonthly",
                        "priceYearly",
                        "currency",
                        "maxDomains",
                        "maxContainers",
                        "maxStorageGb",
                        "maxBandwidthGb",
                        "features"));
  }

  @Test
  void featuresKeepTheirOrder() {
    List<String> features = IntStream.rangeClosed(1, 50).mapToObj(n -> "Feature " + n).toList();
    PlanDetails plan =
        new PlanDetails(
            "Name",
            null,
            "",
            BigDecimal.ONE,
            BigDecimal.TEN,
            "EUR",
            PlanLimits.DEFAULT,
            features,
            true);

    assertThat(PlanRules.checked(plan).features()).isEqualTo(features);
  }
}
