package io.innkeeper.desktop.feature.dnsaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.testkit.FakeDnsAccounts;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.testsupport.Actors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DnsAccountFormModelTest {

  private final TestUi test = TestUi.english();
  private final FakeDnsAccounts accounts = new FakeDnsAccounts();

  @Test
  void aNewAccountNeedsNameEmailAndToken() {
    DnsAccountFormModel model = created();

    assertThat(Fx.get(() -> model.form().validate())).isFalse();

    assertThat(wrong(model)).containsExactly("name", "email", "token");
  }

  @Test
  void aPowerDnsServerNeedsItsAddressAndNoEmail() {
    DnsAccountFormModel model = created();
    Fx.run(() -> {
      model.kind().set(DnsProviderKind.POWERDNS);
      model.form().validate();
    });

    assertThat(wrong(model)).containsExactly("name", "token", "apiUrl");
  }

  @Test
  void anEmptyTokenKeepsThePresentOne() {
    DnsAccountView stored = FakeDnsAccounts.account("Cloudflare 1", 3, 100, true);
    accounts.with(stored);
    DnsAccountFormModel model =
        Fx.get(() ->
            new DnsAccountFormModel(
                test.ui().tasks(), Actors::owner, accounts, Optional.of(stored.id())));
    Fx.run(() -> model.load().orElseThrow().start());
    Fx.await("it is read", () -> !model.name().get().isEmpty());

    Fx.run(() -> model.maxDomains().set(200L));
    save(model);

    Fx.await("it is saved", () -> !accounts.edited.isEmpty());
    assertThat(accounts.edited.getFirst().token()).isNull();
    assertThat(accounts.edited.getFirst().maxDomains()).isEqualTo(200);
    assertThat(accounts.tokens).isEmpty();
  }

  @Test
  void aTakenNameIsSaidUnderTheName() {
    DnsAccountFormModel model = created();
    fill(model);
    accounts.refusal = new Conflict("dns-account.name-taken", Map.of("name", "Cloudflare 1"));

    save(model);

    Fx.await("it is refused", () -> model.name().problemProperty().get() != null);
    assertThat(Objects.requireNonNull(model.name().problemProperty().get()))
        .extracting(Problem::code)
        .isEqualTo("dns-account.name-taken");
  }

  @Test
  void theTokenReachesTheCoreOnce() {
    DnsAccountFormModel model = created();
    fill(model);

    save(model);

    Fx.await("it is stored", () -> !accounts.created.isEmpty());
    assertThat(accounts.tokens).containsExactly("secret-token-1234");
    assertThat(accounts.created.getFirst().apiUrl()).isNull();
  }

  private DnsAccountFormModel created() {
    return Fx.get(() ->
        new DnsAccountFormModel(test.ui().tasks(), Actors::owner, accounts, Optional.empty()));
  }

  private static void fill(DnsAccountFormModel model) {
    Fx.run(() -> {
      model.name().set("Cloudflare 1");
      model.email().set("dns@example.com");
      model.token().set("secret-token-1234");
    });
  }

  private static void save(DnsAccountFormModel model) {
    Fx.run(() -> {
      assertThat(model.form().validate()).isTrue();
      model.save().start();
    });
  }

  private static List<String> wrong(DnsAccountFormModel model) {
    return model.form().fields().stream()
        .filter(f -> f.problemProperty().get() != null)
        .map(FieldModel::name)
        .toList();
  }
}
