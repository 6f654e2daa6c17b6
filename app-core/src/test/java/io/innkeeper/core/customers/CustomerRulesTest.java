package io.innkeeper.core.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be entered about a customer. */
class CustomerRulesTest {

  private static EditCustomer with(
      String name,
      @Nullable String slug,
      String domain,
      String email,
      @Nullable String phone,
      int upload) {
    return new EditCustomer(name, slug, domain, email, phone, BrandId.DEFAULT, upload);
  }

  private static void refused(EditCustomer command, String field, String code) {
    assertThatThrownBy(() -> CustomerRules.checked(command))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field, Problem::code)
                    .contains(tuple(field, code)));
  }

  @ParameterizedTest
  @CsvSource({"'', field.required", "'a\nb', field.one-line"})
  void aNameIsOneLineOfText(String name, String code) {
    refused(with(name, null, "a.com", "a@b.co", null, 1), "name", code);
  }

  @Test
  void aNameHasAtMostTwoHundredCharactersAndNoneThatCannotBeStored() {
    refused(with("x".repeat(201), null, "a.com", "a@b.co", null, 1), "name", "field.too-long");
    refused(with("a\0b", null, "a.com", "a@b.co", null, 1), "name", "field.characters");
    refused(with("a\ud800", null, "a.com", "a@b.co", null, 1), "name", "field.characters");
    assertThat(
            CustomerRules.checked(with("😀".repeat(200), null, "a.com", "a@b.co", null, 1)).name())
        .hasSize(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "a-", "a--b", "A", "ş", "a_b", "a.b", "a/../b"})
  void aSlugIsUrlFriendly(String slug) {
    refused(with("Name", slug, "a.com", "a@b.co", null, 1), "slug", "slug.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "a b.com", "-a.com", "a..com", "http://a.com", "a\0.com"})
  void aDomainIsOne(String domain) {
    refused(with("Name", null, domain, "a@b.co", null, 1), "domain", "domain.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a@", "@b.co", "a b@c.co", "a@b", "a\0@b.co"})
  void aContactEmailIsOne(String email) {
    refused(with("Name", null, "a.com", email, null, 1), "contactEmail", "email.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0212 555 00 00", "+0 123 4567", "+90", "+90212x", "+٩٠٢١٢٥٥٥٠٠٠٠"})
  void aPhoneNumberHasItsCountryCode(String phone) {
    refused(with("Name", null, "a.com", "a@b.co", phone, 1), "phone", "phone.malformed");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_048_577, Integer.MIN_VALUE})
  void anUploadIsAtLeastOneMegabyte(int upload) {
    refused(
        with("Name", null, "a.com", "a@b.co", null, upload),
        "maxUploadFileSizeMb",
        "field.out-of-range");
  }

  @Test
  void everyBadFieldIsNamedAtOnce() {
    assertThatThrownBy(() -> CustomerRules.checked(with(" ", "-", "-", "-", "-", 0)))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field)
                    .containsExactly(
                        "name", "slug", "domain", "contactEmail", "phone", "maxUploadFileSizeMb"));
  }

  @Test
  void aReasonIsNeeded() {
    assertThatThrownBy(() -> CustomerRules.reason(" ")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> CustomerRules.reason("x".repeat(501))).isInstanceOf(Invalid.class);
  }
}
