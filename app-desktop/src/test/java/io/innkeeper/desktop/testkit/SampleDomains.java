package io.innkeeper.desktop.testkit;

import io.innkeeper.core.changes.Change;
import io.innkeeper.core.changes.Change.Kind;
import io.innkeeper.core.changes.Change.Level;
import io.innkeeper.core.changes.ChangeSetId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.domains.RecordType;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Revision;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Domains, customers and previews as they might be. */
public final class SampleDomains {

  public static final String ADDRESS = "185.199.109.153";

  private SampleDomains() {}

  public static DomainRow row(String name, String customer, DomainStatus status, int days) {
    boolean active = status == DomainStatus.ACTIVE || status == DomainStatus.SUSPENDED;
    boolean known = status != DomainStatus.WAITING_FOR_NAMESERVERS;
    return new DomainRow(
        DomainId.next(),
        DomainName.of("domain", name),
        CustomerId.next(),
        customer,
        "Web sitesi",
        days % 5 == 0 ? null : days % 2 == 0 ? "Cloudflare 1" : "Cloudflare Kurumsal",
        status,
        active,
        active && days % 7 != 0,
        known ? ADDRESS : null,
        TestUi.NOW.minus(Duration.ofDays(days)),
        new Revision(3));
  }

  /** A list with every status. */
  public static List<DomainRow> rows() {
    return List.of(
        row("akdenizturizm.com.tr", "Akdeniz Turizm Ltd. Şti.", DomainStatus.ACTIVE, 402),
        row("atelier-lumière.fr", "Atelier Lumière SARL", DomainStatus.ACTIVE, 311),
        row("bergmann-söhne.de", "Bergmann & Söhne GmbH", DomainStatus.PROVISIONING, 1),
        row("cafenordico.es", "Café Nórdico S.L.", DomainStatus.ACTIVE, 96),
        row("çiçekdünyası.com", "Çiçek Dünyası", DomainStatus.WAITING_FOR_NAMESERVERS, 2),
        row("demirhukuk.av.tr", "Demir Hukuk Bürosu", DomainStatus.ACTIVE, 77),
        row("ege-zeytin.com.tr", "Ege Zeytincilik A.Ş.", DomainStatus.FAILED, 4),
        row("gunesbilisim.com.tr", "Güneş Bilişim A.Ş.", DomainStatus.ACTIVE, 512),
        row("magaza.gunesbilisim.com.tr", "Güneş Bilişim A.Ş.", DomainStatus.ACTIVE, 33),
        row("hollandse-fietsen.nl", "Hollandse Fietsen B.V.", DomainStatus.SUSPENDED, 220),
        row("ışıkfotoğraf.com", "Işık Fotoğraf Stüdyosu", DomainStatus.ACTIVE, 18),
        row("kuzeylojistik.com", "Kuzey Lojistik ve Depolama", DomainStatus.ACTIVE, 140),
        row("sisli-kitabevi.com.tr", "Şişli Kitabevi", DomainStatus.WAITING_FOR_NAMESERVERS, 1),
        row("yilmazinsaat.com.tr", "Yılmaz İnşaat ve Mühendislik", DomainStatus.ACTIVE, 61));
  }

  public static DomainView view(DomainRow row, @Nullable TlsMode mode) {
    String apex = row.name().ascii();
    boolean waiting = row.status() == DomainStatus.WAITING_FOR_NAMESERVERS;
    return new DomainView(
        row,
        DnsAccountId.next(),
        "9a7806061c88ada191ed06f989cc3dac",
        Drafts.REQUIRED,
        true,
        mode,
        waiting ? List.of() : List.of(a(apex, ADDRESS), a("www." + apex, ADDRESS)),
        RunId.next(),
        waiting ? TestUi.NOW.minus(Duration.ofHours(7)) : null,
        TestUi.NOW.minus(Duration.ofMinutes(4)),
        null,
        TestUi.NOW.minus(Duration.ofHours(6)));
  }

  public static DnsRecord a(String name, String address) {
    return new DnsRecord(RecordType.A, name, address, DnsRecord.AUTOMATIC, null, true);
  }

  public static CustomerRow customer(String name, int used, int allowed) {
    return new CustomerRow(
        CustomerId.next(),
        new Revision(1),
        name,
        "musteri",
        new DomainName("example.com"),
        EmailAddress.of("email", "bilgi@" + "example.com"),
        new io.innkeeper.core.catalog.PlanId(new java.util.UUID(0, 7)),
        allowed > 5 ? "Profesyonel" : "Başlangıç",
        used,
        allowed,
        CustomerStatus.ACTIVE,
        TestUi.NOW,
        "Innkeeper");
  }

  public static List<CustomerRow> customers() {
    return List.of(
        customer("Güneş Bilişim A.Ş.", 2, 10),
        customer("Şişli Kitabevi", 0, 1),
        customer("Bergmann & Söhne GmbH", 4, 5),
        customer("Yılmaz İnşaat ve Mühendislik San. Tic. Ltd. Şti.", 25, 25),
        customer("Café Nórdico S.L.", 1, 3));
  }

  /** Every kind of change, a conflict, a warning and brakes. */
  public static OnboardingPreview preview(String apex, String... brakes) {
    Map<String, Object> wanted = values("A", apex, ADDRESS, 1, true);
    Map<String, Object> www = values("A", "www." + apex, ADDRESS, 1, true);
    Map<String, Object> old = values("A", apex, "203.0.113.24", 3600, false);
    Map<String, Object> v6 = values("AAAA", apex, "2001:db8:85a3::8a2e:370:7334", 300, false);
    Map<String, Object> alias = values("CNAME", "www." + apex, "eskihosting.example", 300, false);
    Map<String, Object> mail = values("MX", apex, "mail." + apex, 300, false);
    return new OnboardingPreview(
        ChangeSetId.next(),
        ADDRESS,
        List.of(
            new Change("1", Kind.UPDATE, old, wanted, true, List.of()),
            new Change("2", Kind.DELETE, v6, Map.of(), true, notice(Level.CONFLICT, v6)),
            new Change("3", Kind.DELETE, alias, Map.of(), true, notice(Level.WARNING, alias)),
            new Change("4", Kind.CREATE, Map.of(), www, true, List.of()),
            new Change("5", Kind.UNCHANGED, mail, mail, true, List.of())),
        List.of(brakes));
  }

  private static List<Change.Notice> notice(Level level, Map<String, Object> record) {
    String code = level == Level.CONFLICT ? "dns.aaaa-bypasses" : "dns.cname-replaced";
    return List.of(new Change.Notice(level, code, record));
  }

  private static Map<String, Object> values(
      String type, String name, String value, int ttl, boolean proxied) {
    return Map.of("type", type, "name", name, "value", value, "ttl", ttl, "proxied", proxied);
  }
}
