package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be entered for a DNS provider account. */
final class DnsAccountRules {

  private static final int MAX_NAME = 50;
  private static final int MAX_NOTES = 2_000;
  private static final int MAX_URL = 500;
  private static final int MAX_DOMAINS = 100_000;

  /** A token goes into a header: visible ASCII only. */
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,500}");

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

  private DnsAccountRules() {}

  static NewDnsAccount checked(NewDnsAccount entered) {
    Problems problems = new Problems();
    String email = email(problems, entered.kind(), entered.email());
    problems.text("name", entered.name().strip(), MAX_NAME);
    token(problems, entered.token());
    String url = url(problems, entered.kind(), entered.apiUrl());
    limits(problems, entered.maxDomains(), 0, entered.notes());
    problems.throwIfAny();
    return new NewDnsAccount(
        entered.name().strip(),
        entered.kind(),
        email,
        entered.token(),
        url,
        entered.maxDomains(),
        entered.notes().strip());
  }

  static EditDnsAccount checked(EditDnsAccount entered, DnsAccount present, long inUse) {
    Problems problems = new Problems();
    String email = email(problems, present.kind(), entered.email());
    problems.text("name", entered.name().strip(), MAX_NAME);
    Secret token = entered.token();
    String url = url(problems, present.kind(), entered.apiUrl());
    if (token != null) {
      token(problems, token);
    } else {
      // Whoever may edit must not be able to send a token that they never saw to a server of
      // theirs.
      problems.unless(
          Objects.equals(url, present.apiUrl()), "token", "dns-account.token-for-new-address");
    }
    limits(problems, entered.maxDomains(), inUse, entered.notes());
    problems.throwIfAny();
    return new EditDnsAccount(
        entered.name().strip(), email, token, url, entered.maxDomains(), entered.notes().strip());
  }

  /** The customer's own account: both are needed. */
  static EmailAddress ownAccount(String email, Secret token) {
    Problems problems = new Problems();
    String checked = email(problems, DnsProviderKind.CLOUDFLARE, email);
    token(problems, token);
    problems.throwIfAny();
    return new EmailAddress(Objects.requireNonNull(checked));
  }

  private static void limits(Problems problems, int maxDomains, long inUse, String notes) {
    problems.range("maxDomains", maxDomains, 1, MAX_DOMAINS);
    problems.unless(
        maxDomains >= inUse,
        "maxDomains",
        "dns-account.max-below-use",
        java.util.Map.of("count", inUse));
    problems.optionalText("notes", notes, MAX_NOTES);
  }

  private static @Nullable String email(
      Problems problems, DnsProviderKind kind, @Nullable String entered) {
    if (entered == null || entered.isBlank()) {
      problems.unless(kind != DnsProviderKind.CLOUDFLARE, "email", "field.required");
      return null;
    }
    try {
      return EmailAddress.of("email", entered).value();
    } catch (Invalid _) {
      problems.unless(false, "email", "email.malformed");
      return entered;
    }
  }

  private static void token(Problems problems, Secret token) {
    if (token.isBlank()) {
      problems.unless(false, "token", "field.required");
    } else {
      problems.unless(
          token.open(value -> TOKEN.matcher(value).matches()), "token", "dns.token-malformed");
    }
  }

  private static @Nullable String url(
      Problems problems, DnsProviderKind kind, @Nullable String entered) {
    if (entered == null || entered.isBlank()) {
      problems.unless(kind != DnsProviderKind.POWERDNS, "apiUrl", "field.required");
      return null;
    }
    String url = entered.strip();
    problems.optionalText("apiUrl", url, MAX_URL);
    if (host(url) == null) {
      problems.unless(false, "apiUrl", "dns-account.address-malformed");
    } else {
      problems.unless(isSafeAddress(url), "apiUrl", "dns-account.address-insecure");
    }
    return url;
  }

  /** Whether a token may be sent there: encrypted, or not leaving this machine. */
  static boolean isSafeAddress(String url) {
    String host = host(url);
    return host != null && (url.startsWith("https:") || LOOPBACK.matcher(host).matches());
  }

  private static @Nullable String host(String url) {
    try {
      URI uri = new URI(url);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return http && uri.getUserInfo() == null ? uri.getHost() : null;
    } catch (URISyntaxException _) {
      return null;
    }
  }
}
