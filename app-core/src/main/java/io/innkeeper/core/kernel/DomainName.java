package io.innkeeper.core.kernel;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host or domain name: kept in its ASCII form, shown in both.
 *
 * <p>Letters, digits and hyphens after IDNA 2008 (UTS #46, non-transitional), labels of 1 to 63
 * characters, at most 253 in all (RFC 1035, 2.3.4), at least two labels, no trailing dot.
 */
public record DomainName(String ascii) implements Comparable<DomainName> {

  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(
          IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE);

  private static final Pattern LABELS =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  /**
   * Reads a name in either form.
   *
   * @param field named in the problem
   * @throws Invalid with {@code domain.malformed} if it is none
   */
  public static DomainName of(String field, String text) {
    String trimmed = text.strip();
    if (trimmed.endsWith(".")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    IDNA.Info info = new IDNA.Info();
    String ascii =
        UTS46.nameToASCII(trimmed, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
    if (info.hasErrors() || ascii.length() > 253 || !LABELS.matcher(ascii).matches()) {
      throw new Invalid(field, "domain.malformed");
    }
    return new DomainName(ascii);
  }

  /** As people write it, such as {@code şişli.com.tr}. */
  public String unicode() {
    return UTS46.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
  }

  /** Whether it is a name that can be registered, or lies below one (public suffix list). */
  public boolean isRegistrable() {
    InternetDomainName name = InternetDomainName.from(ascii);
    return name.hasRegistrySuffix() && !name.isRegistrySuffix();
  }

  /** The name that was registered: {@code example.co.uk} of {@code shop.example.co.uk}. */
  public DomainName registrable() {
    return new DomainName(InternetDomainName.from(ascii).topDomainUnderRegistrySuffix().toString());
  }

  /** {@code www} and such below this name. */
  public DomainName child(String label) {
    return new DomainName(label + "." + ascii);
  }

  @Override
  public int compareTo(DomainName other) {
    return ascii.compareTo(other.ascii);
  }

  @Override
  public String toString() {
    return ascii;
  }
}
