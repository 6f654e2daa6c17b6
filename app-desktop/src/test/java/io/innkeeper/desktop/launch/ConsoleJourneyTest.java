package io.innkeeper.desktop.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.Core;
import io.innkeeper.core.CoreSettings;
import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.NewDnsAccount;
import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.DataFolder;
import io.innkeeper.core.place.Place;
import io.innkeeper.core.sandbox.SandboxControl;
import io.innkeeper.core.sandbox.SandboxOptions;
import io.innkeeper.core.sandbox.SandboxProvider;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.core.secrets.Settings;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.testsupport.TemplateDatabase;
import io.innkeeper.testsupport.TestPostgres;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first run to an onboarded domain: real core, real PostgreSQL, the sandbox over HTTP. */
class ConsoleJourneyTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String DOMAIN = "gül-kahve.com.tr";
  private static final String ASCII = "xn--gl-kahve-65a.com.tr";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void anOwnerOnboardsADomainAndFindsItInJobsAndAudit(Language language) {
    TestPostgres.Database database =
        TestPostgres.get()
            .createFromTemplate("journey_" + language.locale(), TemplateDatabase.get());
    DataFolder data = new DataFolder(folder).create();
    Core core =
        Core.start(
            new CoreSettings(
                NodeRole.LOCAL, database.url(), database.app(), database.owner(), folder, null));
    Place place =
        new Place(
            ConnectionProfile.local(), database.url(), database.owner(), database.app(), () -> {});
    ConsoleCore console =
        new ConsoleCore(
            new ConnectionProfiles(data, new NoPasswords()), _ -> {}, place, core, true);
    JourneyWindow window = new JourneyWindow(TestUi.in(language));
    try (SandboxProvider sandbox = SandboxProvider.start(SandboxOptions.defaults())) {
      Fx.run(() -> window.show(console.firstView(window)));
      firstRun(window);
      Actor owner = owner(core);
      prepare(core, owner, sandbox);
      onboard(window);
      expectActive(core, owner);
      expectAudit(core, owner);
      window.press("#nav-jobs");
      window.awaitRow(ASCII, DOMAIN);
      window.press("#nav-audit");
      window.awaitRow(ASCII, DOMAIN);
    } finally {
      console.stop();
      TestPostgres.get().drop(database.name());
    }
  }

  private static void firstRun(JourneyWindow window) {
    window.awaitNode("#create-owner");
    window.type("fullName", "Ayşe Işık");
    window.type("username", "ayse");
    window.type("email", "ayse@example.com");
    window.type("password", PASSWORD);
    window.type("repeated", PASSWORD);
    window.untick("sample");
    window.press("#create-owner");
    window.awaitNode("#nav-domains");
  }

  private static Actor owner(Core core) {
    return core.facade(Identity.class).signIn("ayse", Secret.of(PASSWORD), "journey").actor();
  }

  /** What others would have done before: an account, a customer, a zone with old records. */
  private static void prepare(Core core, Actor owner, SandboxProvider sandbox) {
    SandboxControl control = sandbox.control();
    String account = control.addAccount("Company");
    String token = control.addToken(EnumSet.allOf(SandboxRight.class), account);
    String zone = control.addZone(ASCII, account);
    assertThat(zone).isNotBlank();
    for (Map<String, Object> record :
        java.util.List.of(
            Map.<String, Object>of("type", "A", "name", ASCII, "content", "192.0.2.7"),
            Map.<String, Object>of("type", "AAAA", "name", ASCII, "content", "2001:db8::7"),
            Map.<String, Object>of("type", "CNAME", "name", "www." + ASCII, "content", ASCII))) {
      assertThat(control.addRecord(ASCII, record)).isNotBlank();
    }
    control.setNameServers(ASCII, control.requiredNameServers(ASCII));
    Settings settings = core.facade(Settings.class);
    String resolver = sandbox.dns().getAddress().getHostAddress() + ":" + sandbox.dns().getPort();
    var _ =
        settings.set(
            owner,
            "domains.resolvers",
            settings.get(owner, "domains.resolvers").revision(),
            resolver);
    var _ =
        core.facade(DnsAccounts.class)
            .create(
                owner,
                new NewDnsAccount(
                    "Company",
                    DnsProviderKind.CLOUDFLARE,
                    "dns@example.com",
                    Secret.of(token),
                    sandbox.address().toString(),
                    10,
                    ""));
    var _ =
        core.facade(Customers.class)
            .register(owner, RegisterCustomer.of("Gül Kahve", DOMAIN, "info@" + DOMAIN));
  }

  private static void onboard(JourneyWindow window) {
    window.press("#nav-domains");
    window.awaitNode("#domain-onboard");
    window.press("#domain-onboard");
    window.awaitNode("#customer-search");
    window.chooseFirst("#customer-search", "gul kahve", "#customer-list");
    window.awaitNode("#field-domain");
    window.type("domain", DOMAIN);
    window.advanceUntil("#account-list");
    window.advanceUntil("#name-servers-verdict");
    window.advanceUntil("#change-list");
    window.advanceUntil("#tls-full");
    window.advanceUntil("#run-success");
  }

  private static void expectActive(Core core, Actor owner) {
    Optional<DomainRow> domain =
        core
            .facade(Domains.class)
            .find(owner, DomainQuery.ALL, ChunkRequest.first(10))
            .items()
            .stream()
            .findFirst();
    assertThat(domain)
        .hasValueSatisfying(row -> {
          assertThat(row.name().ascii()).isEqualTo(ASCII);
          assertThat(row.status()).isEqualTo(DomainStatus.ACTIVE);
        });
  }

  private static void expectAudit(Core core, Actor owner) {
    assertThat(
            core.facade(AuditLog.class)
                .find(owner, AuditQuery.ALL, ChunkRequest.first(100))
                .items())
        .extracting(AuditRow::action)
        .contains("domains.onboarded", "domains.activated", "run.succeeded");
  }
}
