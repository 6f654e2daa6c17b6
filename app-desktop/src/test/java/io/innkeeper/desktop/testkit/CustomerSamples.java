package io.innkeeper.desktop.testkit;

import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.ApiKeyView;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.BrandId;
import io.innkeeper.core.customers.BrandView;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerUsage;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Slugs;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers as a hosting company has them, and changed copies of them. */
public final class CustomerSamples {

  private static final List<String> NAMES =
      List.of(
          "Anadolu Seramik A.Ş.",
          "Çiçek & Işık Mimarlık",
          "İpek Yolu Turizm",
          "Boğaziçi Yazılım",
          "Şahin Lojistik",
          "Göksu Organik Tarım",
          "Kadıköy Kitabevi",
          "Müller Feinmechanik GmbH",
          "Boulangerie Lefèvre",
          "Ünlü Optik",
          "Cappadocia Balloons",
          "Van der Berg Fietsen",
          "Ege Zeytinyağı Kooperatifi",
          "Łódź Studio Projektowe",
          "Pınar Yoga",
          "Söğüt Veteriner",
          "Uludağ Kayak Okulu",
          "Nováková Keramika",
          "Kaş Dalış Merkezi",
          "Öztürk Hukuk Bürosu",
          "Trabzon Çay Sanayi ve Dış Ticaret Limited Şirketi",
          "Fjällräven Outlet",
          "Gümüş Takı Atölyesi",
          "Hatay Künefe Evi");

  private static final List<BrandView> BRANDS =
      List.of(
          new BrandView(BrandId.DEFAULT, "Innkeeper", "innkeeper", TestUi.NOW),
          new BrandView(BrandId.next(), "Bulut Han", "bulut-han", TestUi.NOW),
          new BrandView(BrandId.next(), "Posthouse", "posthouse", TestUi.NOW));

  private CustomerSamples() {}

  public static List<BrandView> brands() {
    return BRANDS;
  }

  public static List<CustomerView> all(List<PlanView> plans) {
    List<CustomerView> made = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      PlanView plan = plans.get((i * 2 + 1) % 5);
      CustomerView customer =
          make(name, Slugs.of(name, 50), plan, BRANDS.get(i % 3), (i * 7) % 11, i);
      made.add(
          switch (i) {
            case 4, 14 -> in(customer, CustomerStatus.SUSPENDED, "Ödeme 30 gündür gelmedi.");
            case 9 -> in(customer, CustomerStatus.CLOSED, "Sözleşme sona erdi.");
            case 17 -> deleted(customer, true);
            default -> customer;
          });
    }
    return made;
  }

  public static CustomerView customer(String name, String slug, PlanView plan) {
    return make(name, slug, plan, BRANDS.getFirst(), 0, 0);
  }

  public static CustomerRow row(CustomerView c) {
    return new CustomerRow(
        c.id(),
        c.revision(),
        c.name(),
        c.slug(),
        c.domain(),
        c.contactEmail(),
        c.plan(),
        c.planName(),
        c.usage().domains(),
        c.limits().maxDomains(),
        c.status(),
        c.created(),
        c.brandName());
  }

  static CustomerView in(CustomerView c, CustomerStatus status, @Nullable String reason) {
    return new Copy(c).status(status, reason).view();
  }

  static CustomerView deleted(CustomerView c, boolean deleted) {
    Copy copy = new Copy(c);
    copy.deleted = deleted ? TestUi.NOW.minus(Duration.ofHours(3)) : null;
    return copy.view();
  }

  static CustomerView onPlan(CustomerView c, PlanView plan, BillingCycle cycle) {
    Copy copy = new Copy(c);
    copy.plan = plan;
    copy.cycle = cycle;
    return copy.view();
  }

  static CustomerView withKeys(CustomerView c, List<ApiKeyView> keys) {
    Copy copy = new Copy(c);
    copy.keys = keys;
    return copy.view();
  }

  static CustomerView edited(CustomerView c, String name, DomainName domain, EmailAddress email) {
    Copy copy = new Copy(c);
    copy.name = name;
    copy.domain = domain;
    copy.email = email;
    return copy.view();
  }

  static CustomerView revised(CustomerView c) {
    Copy copy = new Copy(c);
    copy.revision = new Revision(c.revision().value() + 1);
    return copy.view();
  }

  private static CustomerView make(
      String name, String slug, PlanView plan, BrandView brand, int used, int age) {
    Instant created = TestUi.NOW.minus(Duration.ofDays(400 - 13L * age));
    boolean free = plan.details().priceMonthly().signum() == 0;
    return new CustomerView(
        CustomerId.next(),
        new Revision(3),
        name,
        slug,
        DomainName.of("domain", slug + ".com.tr"),
        EmailAddress.of("contactEmail", "bilgi@" + slug + ".com.tr"),
        age % 5 == 3 ? null : "+902125550" + (100 + age),
        brand.id(),
        brand.name(),
        plan.id(),
        plan.details().name(),
        age % 3 == 0 ? BillingCycle.YEARLY : BillingCycle.MONTHLY,
        created,
        free ? null : TestUi.NOW.plus(Duration.ofDays(20L + age)),
        plan.details().limits(),
        usage(plan, used),
        CustomerStatus.ACTIVE,
        null,
        25,
        List.of(new ApiKeyView("ik_7dQx2mKp", created, null)),
        created,
        TestUi.NOW.minus(Duration.ofHours(5)),
        null);
  }

  private static CustomerUsage usage(PlanView plan, int used) {
    var limits = plan.details().limits();
    return new CustomerUsage(
        Math.min(used, limits.maxDomains()),
        Math.min(used / 2, limits.maxContainers()),
        limits.maxStorageGb() * Math.min(used, 9) / 10);
  }

  /** A view whose parts can be replaced. */
  private static final class Copy {

    private final CustomerView c;
    private Revision revision;
    private String name;
    private DomainName domain;
    private EmailAddress email;
    private @Nullable PlanView plan;
    private BillingCycle cycle;
    private CustomerStatus status;
    private @Nullable String reason;
    private List<ApiKeyView> keys;
    private @Nullable Instant deleted;

    Copy(CustomerView c) {
      this.c = c;
      this.revision = c.revision();
      this.name = c.name();
      this.domain = c.domain();
      this.email = c.contactEmail();
      this.cycle = c.cycle();
      this.status = c.status();
      this.reason = c.statusReason();
      this.keys = c.apiKeys();
      this.deleted = c.deleted();
    }

    Copy status(CustomerStatus value, @Nullable String why) {
      status = value;
      reason = why;
      return this;
    }

    CustomerView view() {
      return new CustomerView(
          c.id(),
          revision,
          name,
          c.slug(),
          domain,
          email,
          c.phone(),
          c.brand(),
          c.brandName(),
          plan == null ? c.plan() : plan.id(),
          plan == null ? c.planName() : plan.details().name(),
          cycle,
          c.subscribed(),
          c.termEnds(),
          plan == null ? c.limits() : plan.details().limits(),
          c.usage(),
          status,
          reason,
          c.maxUploadFileSizeMb(),
          keys,
          c.created(),
          c.updated(),
          deleted);
    }
  }
}
