package io.innkeeper.core.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it is stored: trimmed, its domain in ASCII and lower case. */
public record EmailAddress(String value) {

  /** RFC 5321, 4.5.3.1.3: a path of at most 256 octets, less its angle brackets. */
  public static final int MAX_LENGTH = 254;

  private static final Pattern LOCAL =
      Pattern.compile(
          "[^\\s@\\p{Cntrl}\"(),:;<>\\[\\\\\\]]{1,64}", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * Reads an address.
   *
   * @param field named in the problem
   * @throws Invalid with {@code email.malformed} if it is none
   */
  public static EmailAddress of(String field, String text) {
    String trimmed = text.strip();
    int at = trimmed.lastIndexOf('@');
    if (at > 0 && LOCAL.matcher(trimmed.substring(0, at)).matches()) {
      String local = trimmed.substring(0, at);
      try {
        String address = local + "@" + DomainName.of(field, trimmed.substring(at + 1)).ascii();
        if (address.length() <= MAX_LENGTH && !local.startsWith(".") && !local.endsWith(".")) {
          return new EmailAddress(address);
        }
      } catch (Invalid e) {
        throw new Invalid(field, "email.malformed");
      }
    }
    throw new Invalid(field, "email.malformed");
  }

  /** For comparing: mailboxes that differ only in case are one. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
