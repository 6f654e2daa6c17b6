package io.innkeeper.core.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class SealingTest {

  private static final String CANARY = "canary-5f2c-token-ğü";
  private static final Secret PASSPHRASE = Secret.of("a long enough passphrase");

  @TempDir Path temp;

  private final Sealer sealer;
  private final Opener opener;
  private final Keys keys;
  private final KeysetFiles files;
  private final PublicKeysets database;
  private final AuditLog audit;
  private final PlatformTransactionManager transactions;
  private final Place place = new Place("dns_account", "token", Ids.next());
  private final Actor owner = Actors.owner();

  @Autowired
  SealingTest(
      Sealer sealer,
      Opener opener,
      Keys keys,
      KeysetFiles files,
      PublicKeysets database,
      AuditLog audit,
      PlatformTransactionManager transactions) {
    this.sealer = sealer;
    this.opener = opener;
    this.keys = keys;
    this.files = files;
    this.database = database;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** The database is new for this class, the node may be older: it makes the keyset first. */
  @BeforeEach
  void thisNodeHoldsTheKeyset() {
    assertThat(sealer.seal(Secret.of("first"), place).ciphertext()).isNotEmpty();
  }

  @Test
  void whatIsSealedOpensAtItsPlace() {
    Sealed sealed = sealer.seal(Secret.of(CANARY), place);
    assertThat(sealed.ciphertext()).doesNotContain("canary");
    assertThat(opener.open(sealed, place).<String>open(text -> text)).isEqualTo(CANARY);
  }

  @Test
  void theSameSecretNeverLooksTheSame() {
    assertThat(sealer.seal(Secret.of(CANARY), place).ciphertext())
        .isNotEqualTo(sealer.seal(Secret.of(CANARY), place).ciphertext());
  }

  @Test
  void elsewhereItDoesNotOpen() {
    Sealed sealed = sealer.seal(Secret.of(CANARY), place);
    for (Place other :
        List.of(
            new Place("dns_account", "token", Ids.next()),
            new Place("dns_account", "other", place.row()),
            new Place("setting", "token", place.row()))) {
      assertRefused(() -> opener.open(sealed, other), "secret.cannot-open");
    }
  }

  @Test
  void whatIsDamagedDoesNotOpen() {
    String sealed = sealer.seal(Secret.of(CANARY), place).ciphertext();
    for (String bad : List.of("", "?", sealed.substring(4), "AAAA" + sealed.substring(4))) {
      assertRefused(() -> opener.open(new Sealed(bad), place), "secret.cannot-open");
    }
  }

  @Test
  void aNodeWithoutTheKeySealsForTheOthersAndOpensWhenItIsBrought() {
    NodeKeys second = node(true, temp.resolve("second"));
    Sealed sealed = new HybridSealer(second).seal(Secret.of(CANARY), place);
    assertThat(opener.open(sealed, place).<String>open(text -> text)).isEqualTo(CANARY);
    assertThat(second.hasPrivateKeyset()).isFalse();
    Opener there = new HybridOpener(second);
    assertRefused(() -> there.open(sealed, place), "secret.no-private-key");

    KeysetFile file = keys.export(owner, PASSPHRASE);
    second.takeOver(files.read(file, PASSPHRASE));

    assertThat(there.open(sealed, place).<String>open(text -> text)).isEqualTo(CANARY);
    Opener restarted = new HybridOpener(node(true, temp.resolve("second")));
    assertThat(restarted.open(sealed, place).<String>open(text -> text)).isEqualTo(CANARY);
  }

  @Test
  void aConsoleSealsAndNeverOpens() {
    NodeKeys console = node(false, temp.resolve("console"));
    Sealed sealed = new HybridSealer(console).seal(Secret.of(CANARY), place);
    assertRefused(() -> new HybridOpener(console).open(sealed, place), "secret.no-private-key");
  }

  @Test
  void theKeysetOfAnotherDatabaseIsRefused() throws Exception {
    KeysetFile foreign = files.write(Keysets.generate(), PASSPHRASE);
    List<String> before = actions();
    assertRefused(() -> keys.takeOver(owner, foreign, PASSPHRASE), "keys.other-database");
    assertThat(actions()).isEqualTo(before);
  }

  @Test
  void carryingTheKeyIsForOwnersAndAudited() {
    Actor admin = Actors.without(new Permission(Area.KEYS, Access.WRITE));
    assertRefused(() -> keys.export(admin, PASSPHRASE), "denied");
    assertRefused(() -> keys.export(owner, Secret.of("short")), "invalid");

    KeysetFile file = keys.export(owner, PASSPHRASE);
    keys.takeOver(owner, file, PASSPHRASE);

    assertThat(file.text()).doesNotContain("a long enough");
    assertThat(keys.get(owner).opens()).isTrue();
    assertThat(actions()).contains("keys.exported", "keys.taken-over");
  }

  @Test
  void aKeysetMadeInATransactionStaysWhenThatIsRolledBack() {
    String before = node(true, temp.resolve("first")).fingerprint();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          node(true, temp.resolve("other")).prepare();
          status.setRollbackOnly();
        });
    assertThat(database.find().orElseThrow().fingerprint()).isEqualTo(before);
  }

  private NodeKeys node(boolean opens, Path folder) {
    var own = new PrivateKeysets(folder, List.of(new FileWrappingKeys(folder)));
    return new NodeKeys(database, own, opens, transactions);
  }

  private List<String> actions() {
    return audit.find(owner, AuditQuery.ALL, ChunkRequest.first(100)).items().stream()
        .map(AuditRow::action)
        .toList();
  }

  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CoreException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageNotContaining("canary");
  }
}
