package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problems;
import java.util.Locale;
import java.util.Set;

/** What the fields of a staff member must look like. */
final class StaffRules {

  private static final Set<String> LANGUAGES = Set.of("en", "tr");

  private StaffRules() {}

  /**
   * Checks everything at once.
   *
   * @throws Invalid naming every bad field
   */
  static void check(NewStaffMember command) {
    Problems problems =
        new Problems()
            .text("username", command.username(), 64)
            .pattern(
                "username",
                command.username().strip(),
                Usernames.PATTERN,
                "staff.username-malformed");
    common(problems, command.email(), command.fullName(), command.locale());
    PasswordRules.check(problems, "password", command.password(), command.username());
    problems.throwIfAny();
  }

  /**
   * Checks everything at once.
   *
   * @throws Invalid naming every bad field
   */
  static void check(EditStaffMember command) {
    Problems problems = new Problems();
    common(problems, command.email(), command.fullName(), command.locale());
    problems.throwIfAny();
  }

  static void locale(Problems problems, Locale locale) {
    problems.unless(LANGUAGES.contains(locale.getLanguage()), "locale", "staff.language-unknown");
  }

  private static void common(Problems problems, String email, String fullName, Locale locale) {
    problems.unless(isAddress(email), "email", "email.malformed");
    problems.text("fullName", fullName, 200);
    locale(problems, locale);
  }

  private static boolean isAddress(String email) {
    try {
      EmailAddress.of("email", email);
      return true;
    } catch (Invalid _) {
      return false;
    }
  }
}
