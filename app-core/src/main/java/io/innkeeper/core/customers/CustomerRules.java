package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Slugs;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what staff entered about a customer, and brings it into the form that is stored. */
final class CustomerRules {

  static final int MAX_SLUG = 50;
  private static final int MAX_NAME = 200;
  private static final int MAX_DOMAIN = 253;
  private static final int MAX_PHONE = 30;
  private static final int MAX_REASON = 500;

  /** A terabyte: more than any upload, less than what overflows when counted in bytes. */
  private static final int MAX_UPLOAD_MB = 1_048_576;

  private static final Pattern PHONE_SEPARATORS = Pattern.compile("[\\s()./-]");
  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

  /** What was entered, checked; the slug is null where none was. */
  record Profile(
      String name,
      @Nullable String slug,
      DomainName domain,
      EmailAddress contactEmail,
      @Nullable String phone,
      int maxUploadFileSizeMb) {}

  private CustomerRules() {}

  /**
   * Checks a registration.
   *
   * @throws Invalid naming every bad field
   */
  static Profile checked(RegisterCustomer command) {
    Integer upload = command.maxUploadFileSizeMb();
    return checked(
        new EditCustomer(
            command.name(),
            command.slug(),
            command.domain(),
            command.contactEmail(),
            command.phone(),
            BrandId.DEFAULT,
            upload == null ? RegisterCustomer.DEFAULT_UPLOAD_MB : upload));
  }

  /**
   * Checks a change.
   *
   * @throws Invalid naming every bad field
   */
  static Profile checked(EditCustomer command) {
    Problems problems =
        new Problems()
            .line("name", command.name(), MAX_NAME)
            .optionalText("slug", command.slug(), MAX_SLUG)
            .pattern("slug", command.slug(), Slugs.URL_FRIENDLY, "slug.malformed");
    DomainName domain = parsed(problems, "domain", command.domain(), MAX_DOMAIN, DomainName::of);
    EmailAddress email =
        parsed(
            problems,
            "contactEmail",
            command.contactEmail(),
            EmailAddress.MAX_LENGTH,
            EmailAddress::of);
    String phone = phone(problems, command.phone());
    problems
        .range("maxUploadFileSizeMb", command.maxUploadFileSizeMb(), 1, MAX_UPLOAD_MB)
        .throwIfAny();
    String slug = command.slug();
    return new Profile(
        command.name().strip(),
        slug == null || slug.isBlank() ? null : slug,
        Objects.requireNonNull(domain),
        Objects.requireNonNull(email),
        phone,
        command.maxUploadFileSizeMb());
  }

  /**
   * Checks why a customer is suspended or closed.
   *
   * @throws Invalid if it is missing or too long
   */
  static String reason(String reason) {
    new Problems().text("reason", reason, MAX_REASON).throwIfAny();
    return reason.strip();
  }

  private static <T> @Nullable T parsed(
      Problems problems,
      String field,
      @Nullable String text,
      int max,
      BiFunction<String, String, T> parser) {
    problems.line(field, text, max);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return parser.apply(field, text);
    } catch (Invalid invalid) {
      invalid.problems().forEach(p -> problems.unless(false, p.field(), p.code(), p.args()));
      return null;
    }
  }

  private static @Nullable String phone(Problems problems, @Nullable String entered) {
    if (entered == null || entered.isBlank()) {
      return null;
    }
    problems.line("phone", entered, MAX_PHONE);
    String digits = PHONE_SEPARATORS.matcher(entered).replaceAll("");
    String international = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    problems.unless(PHONE.matcher(international).matches(), "phone", "phone.malformed");
    return international;
  }
}
