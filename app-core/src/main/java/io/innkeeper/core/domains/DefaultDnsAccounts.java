package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.BrokenConstraint;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Difference;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.secrets.Sealer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database; what only a provider can answer is asked by a run. */
@Service
@Transactional
class DefaultDnsAccounts implements DnsAccounts {

  private static final Permission READ = Permission.read(Area.DNS_ACCOUNTS);
  private static final Permission WRITE = Permission.write(Area.DNS_ACCOUNTS);
  private static final Permission DELETE = Permission.delete(Area.DNS_ACCOUNTS);

  private final DnsAccountRepository accounts;
  private final DnsAccountRows rows;
  private final Sealer sealer;
  private final Questions questions;
  private final AuditTrail audit;

  DefaultDnsAccounts(
      DnsAccountRepository accounts,
      DnsAccountRows rows,
      Sealer sealer,
      Questions questions,
      AuditTrail audit) {
    this.accounts = accounts;
    this.rows = rows;
    this.sealer = sealer;
    this.questions = questions;
    this.audit = audit;
  }

  @Override
  public DnsAccountId create(Actor actor, NewDnsAccount command) {
    actor.require(WRITE);
    DnsAccount account = new DnsAccount(DnsAccountRules.checked(command), sealer);
    store(account);
    audit.record(actor, "dns-accounts.created", account.subject(), Map.of(), account.values());
    return account.id();
  }

  @Override
  public void edit(Actor actor, DnsAccountId id, Revision seen, EditDnsAccount command) {
    actor.require(WRITE);
    DnsAccount account = toChange(id);
    EditDnsAccount checked =
        DnsAccountRules.checked(command, account, accounts.domainsInUse(id.value()));
    Map<String, @Nullable Object> before = account.values();
    account.edit(seen, checked, sealer);
    store(account);
    Map<String, @Nullable Object> after = account.values();
    Difference changed = Difference.between(before, after);
    boolean newToken = command.token() != null;
    if (!changed.isEmpty() || newToken) {
      // A new token may look like the old one: the trail says that there is one.
      audit.record(
          actor,
          newToken ? "dns-accounts.token-replaced" : "dns-accounts.edited",
          account.subject(),
          changed.before(),
          changed.after());
    }
  }

  @Override
  public void setActive(Actor actor, DnsAccountId id, Revision seen, boolean active) {
    actor.require(WRITE);
    DnsAccount account = toChange(id);
    if (account.activate(seen, active)) {
      audit.record(
          actor,
          active ? "dns-accounts.activated" : "dns-accounts.deactivated",
          account.subject(),
          Map.of("active", !active),
          Map.of("active", active));
    }
  }

  @Override
  public void delete(Actor actor, DnsAccountId id, Revision seen) {
    actor.require(DELETE);
    DnsAccount account = toChange(id);
    seen.requireCurrent(account.revision());
    long count = accounts.domainsInUse(id.value());
    if (count > 0) {
      throw new Conflict("dns-account.in-use", Map.of("count", count));
    }
    accounts.delete(account);
    audit.record(actor, "dns-accounts.deleted", account.subject(), account.values(), Map.of());
  }

  @Override
  @Transactional(readOnly = true)
  public DnsAccountView get(Actor actor, DnsAccountId id) {
    actor.require(READ);
    return rows.get(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Chunk<DnsAccountView> find(Actor actor, DnsAccountQuery query, ChunkRequest request) {
    actor.require(READ);
    return rows.find(query, request);
  }

  /** Without a transaction: the answer takes its time. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public DnsAccountCheck test(Actor actor, DnsAccountId id) {
    actor.require(READ);
    DnsAccount account = accounts.findById(id.value()).orElseThrow(() -> unknown(id));
    return questions.ask(
        actor,
        TestAccount.PROCESS,
        account.subject(),
        new TestAccount.Which(id),
        DnsAccountCheck.class);
  }

  private DnsAccount toChange(DnsAccountId id) {
    return accounts.findToChange(id.value()).orElseThrow(() -> unknown(id));
  }

  /** Two writers of one name are told apart by the database. */
  private void store(DnsAccount account) {
    try {
      var _ = accounts.saveAndFlush(account);
    } catch (DataIntegrityViolationException broken) {
      if (BrokenConstraint.nameOf(broken).equals("dns_account_name_unique")) {
        throw new Conflict("dns-account.name-taken", Map.of("name", account.name()));
      }
      throw broken;
    }
  }

  private static NotFound unknown(DnsAccountId id) {
    return new NotFound("dns-account.not-found", id);
  }
}
