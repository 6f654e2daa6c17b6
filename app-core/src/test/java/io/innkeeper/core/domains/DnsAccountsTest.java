package io.innkeeper.core.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(DomainsPlace.class)
class DnsAccountsTest {

  private final DomainsPlace place;

  @Autowired
  DnsAccountsTest(DomainsPlace place) {
    this.place = place;
  }

  @BeforeEach
  void open() {
    place.open();
  }

  private static NewDnsAccount named(String name) {
    return new NewDnsAccount(
        name,
        DnsProviderKind.CLOUDFLARE,
        "dns@example.org",
        Secret.of("a-token-of-some-length-1234"),
        null,
        100,
        "");
  }

  private static EditDnsAccount edited(DnsAccountView account) {
    return new EditDnsAccount(
        account.name(),
        account.email(),
        null,
        account.apiUrl(),
        account.maxDomains(),
        account.notes());
  }

  @Test
  void anAccountIsShownWithItsTokenMasked() {
    DnsAccountId id = place.accounts.create(place.actor, named(DomainsPlace.unique("Ana hesap ")));
    DnsAccountView view = place.accounts.get(place.actor, id);
    assertThat(view.maskedToken()).isEqualTo("••••1234");
    assertThat(view.domainsInUse()).isZero();
    assertThat(view.active()).isTrue();
    assertThat(
            place.count(
                "select count(*) from dns_account where token like '%a-token-of-some-length%'"))
        .isZero();
    assertThat(
            place.count(
                "select count(*) from audit_entry where after::text like '%a-token-of-some%'"))
        .isZero();
  }

  @Test
  void aNameIsTakenWhateverItsCaseAndAccents() {
    String name = DomainsPlace.unique("Istanbul ");
    var _ = place.accounts.create(place.actor, named(name));
    assertThatThrownBy(() -> place.accounts.create(place.actor, named(name.replace('I', 'İ'))))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("dns-account.name-taken"));
  }

  @Test
  void everyBadFieldIsNamed() {
    NewDnsAccount bad =
        new NewDnsAccount(
            " ",
            DnsProviderKind.CLOUDFLARE,
            "nobody",
            Secret.of("with blank"),
            "http://api.example.com/",
            0,
            "x".repeat(2_001));
    assertThatThrownBy(() -> place.accounts.create(place.actor, bad))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field)
                    .containsExactlyInAnyOrder(
                        "email", "name", "token", "apiUrl", "maxDomains", "notes"));
  }

  @Test
  void aStoredTokenIsNotSentToANewAddress() {
    DnsAccountId id = place.account(10);
    DnsAccountView view = place.accounts.get(place.actor, id);
    EditDnsAccount elsewhere =
        new EditDnsAccount(
            view.name(), view.email(), null, "https://thief.example", view.maxDomains(), "");
    assertThatThrownBy(() -> place.accounts.edit(place.actor, id, view.revision(), elsewhere))
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly("dns-account.token-for-new-address"));
  }

  @Test
  void anOldRevisionIsRefused() {
    DnsAccountId id = place.account(10);
    DnsAccountView view = place.accounts.get(place.actor, id);
    place.accounts.setActive(place.actor, id, view.revision(), false);
    assertThat(place.accounts.get(place.actor, id).active()).isFalse();
    assertThatThrownBy(() -> place.accounts.edit(place.actor, id, view.revision(), edited(view)))
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code()).isEqualTo("stale"));
  }

  @Test
  void anEditIsAudited() {
    DnsAccountId id = place.account(10);
    DnsAccountView view = place.accounts.get(place.actor, id);
    place.accounts.edit(
        place.actor,
        id,
        view.revision(),
        new EditDnsAccount(
            view.name(),
            view.email(),
            Secret.of("another-token-56789"),
            view.apiUrl(),
            20,
            "Yeni"));
    assertThat(place.accounts.get(place.actor, id).maskedToken()).isEqualTo("••••6789");
    assertThat(
            place
                .jdbc
                .sql("select after::text from audit_entry where subject_id = ? and action = ?")
                .params(id.value(), "dns-accounts.token-replaced")
                .query(String.class)
                .single())
        .contains("6789", "Yeni")
        .doesNotContain("another-token");
  }

  @Test
  void theListIsPagedByNameAndFiltered() {
    for (String name : List.of("Çınar", "Ceviz", "Dut")) {
      var _ = place.accounts.create(place.actor, named("Liste " + name));
    }
    DnsAccountQuery query = new DnsAccountQuery("LISTE", null, true, true);
    Chunk<DnsAccountView> first = place.accounts.find(place.actor, query, ChunkRequest.first(2));
    assertThat(first.items())
        .extracting(DnsAccountView::name)
        .containsExactly("Liste Ceviz", "Liste Çınar");
    assertThat(
            place
                .accounts
                .find(
                    place.actor,
                    query,
                    ChunkRequest.after(java.util.Objects.requireNonNull(first.next()), 2))
                .items())
        .extracting(DnsAccountView::name)
        .containsExactly("Liste Dut");
  }

  @Test
  void anAccountThatNothingUsesCanBeDeleted() {
    DnsAccountId id = place.account(10);
    place.accounts.delete(place.actor, id, new Revision(0));
    assertThatThrownBy(() -> place.accounts.get(place.actor, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void theProviderSaysWhatATokenMay() {
    DnsAccountCheck check = place.accounts.test(place.actor, place.account(10));
    assertThat(check.rights()).isNotEmpty().allMatch(DnsAccountCheck.Right::granted);
  }

  @Test
  void aTokenThatWasDisabledIsWrong() {
    String token = place.control.addToken(EnumSet.allOf(SandboxRight.class));
    DnsAccountId id =
        place.accounts.create(
            place.actor,
            new NewDnsAccount(
                DomainsPlace.unique("Eski "),
                DnsProviderKind.CLOUDFLARE,
                "dns@example.org",
                Secret.of(token),
                place.sandbox.address().toString(),
                1,
                ""));
    place.control.disableToken(token);
    assertThatThrownBy(() -> place.accounts.test(place.actor, id))
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.code()).isEqualTo("dns.token-wrong"));
  }

  @Test
  void withoutTheRightNothingIsDone() {
    var reader = Actors.with(new Permission(Area.DNS_ACCOUNTS, Access.READ));
    assertThatThrownBy(() -> place.accounts.create(reader, named("Yasak")))
        .isInstanceOf(Denied.class);
    assertThat(place.count("select count(*) from dns_account where name = 'Yasak'")).isZero();
  }
}
