package io.innkeeper.desktop.testkit;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.DraftView.Step;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.domains.NameServerFinding.Result;
import io.innkeeper.core.domains.ZoneFinding;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Revision;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Onboardings as far as a test needs them. */
public final class Drafts {

  public static final List<String> REQUIRED =
      List.of("ada.ns.cloudflare.example", "rick.ns.cloudflare.example");

  private Drafts() {}

  public static DraftView empty() {
    return new DraftView(
        DraftId.next(),
        Step.DOMAIN,
        null,
        null,
        null,
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        "Ayşe Yılmaz",
        TestUi.NOW.minus(Duration.ofMinutes(12)),
        new Revision(1));
  }

  /** Step 1 was stored. */
  public static DraftView of(String domain, String customer) {
    return copy(
        empty(),
        new Part(
            Step.ACCOUNT,
            CustomerId.next(),
            customer,
            DomainName.of("domain", domain),
            "Web sitesi"));
  }

  static DraftView entered(
      DraftView draft, CustomerId customer, DomainName domain, String project) {
    return copy(draft, new Part(Step.ACCOUNT, customer, "Güneş Bilişim A.Ş.", domain, project));
  }

  /** Step 2 was stored. */
  public static DraftView chosen(DraftView d, DnsAccountView account) {
    return new DraftView(
        d.id(),
        Step.ZONE,
        d.customer(),
        d.customerName(),
        d.domain(),
        d.projectName(),
        account.id(),
        account.name(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        d.startedBy(),
        d.updatedAt(),
        next(d));
  }

  static DraftView own(DraftView d, String email, String token) {
    return new DraftView(
        d.id(),
        Step.ZONE,
        d.customer(),
        d.customerName(),
        d.domain(),
        d.projectName(),
        null,
        null,
        email,
        token,
        null,
        null,
        List.of(),
        null,
        d.startedBy(),
        d.updatedAt(),
        next(d));
  }

  /** Step 3 was answered. */
  public static DraftView found(DraftView d, ZoneFinding zone) {
    return new DraftView(
        d.id(),
        zone.found() ? Step.NAME_SERVERS : Step.ZONE,
        d.customer(),
        d.customerName(),
        d.domain(),
        d.projectName(),
        d.account(),
        d.accountName(),
        d.ownEmail(),
        d.ownToken(),
        zone.zone(),
        zone.status(),
        zone.nameServers(),
        null,
        d.startedBy(),
        d.updatedAt(),
        next(d));
  }

  /** Step 4 was answered. */
  public static DraftView checked(DraftView d, @Nullable NameServerFinding finding) {
    boolean right = finding != null && finding.result() == Result.MATCHES;
    return new DraftView(
        d.id(),
        right ? Step.PREVIEW : Step.NAME_SERVERS,
        d.customer(),
        d.customerName(),
        d.domain(),
        d.projectName(),
        d.account(),
        d.accountName(),
        d.ownEmail(),
        d.ownToken(),
        d.zone(),
        d.zoneStatus(),
        d.nameServers(),
        finding,
        d.startedBy(),
        d.updatedAt(),
        next(d));
  }

  public static ZoneFinding zone() {
    return new ZoneFinding(
        "9a7806061c88ada191ed06f989cc3dac", "sisli-kitabevi.com.tr", "pending", REQUIRED, false);
  }

  public static ZoneFinding noZone(boolean mayCreate) {
    return new ZoneFinding(null, null, null, List.of(), mayCreate);
  }

  public static NameServerFinding matching() {
    return new NameServerFinding(Result.MATCHES, REQUIRED, REQUIRED, TestUi.NOW);
  }

  public static NameServerFinding differing() {
    return new NameServerFinding(
        Result.DIFFERS,
        REQUIRED,
        List.of("ns1.eskihosting.example", "ns2.eskihosting.example", "rick.ns.cloudflare.example"),
        TestUi.NOW);
  }

  private record Part(
      Step step, CustomerId customer, String customerName, DomainName domain, String project) {}

  private static DraftView copy(DraftView d, Part part) {
    return new DraftView(
        d.id(),
        part.step(),
        part.customer(),
        part.customerName(),
        part.domain(),
        part.project(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        d.startedBy(),
        d.updatedAt(),
        next(d));
  }

  private static Revision next(DraftView draft) {
    return new Revision(draft.revision().value() + 1);
  }
}
