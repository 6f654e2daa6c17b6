package io.innkeeper.desktop.testkit;

import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountQuery;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.domains.EditDnsAccount;
import io.innkeeper.core.domains.NewDnsAccount;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** DNS accounts in memory. */
public final class FakeDnsAccounts implements DnsAccounts {

  public final List<DnsAccountView> stored = new CopyOnWriteArrayList<>();
  public final List<NewDnsAccount> created = new CopyOnWriteArrayList<>();
  public final List<EditDnsAccount> edited = new CopyOnWriteArrayList<>();
  public final List<DnsAccountQuery> queries = new CopyOnWriteArrayList<>();

  /** What the tokens that were handed in held, in order; edits without one leave none. */
  public final List<String> tokens = new CopyOnWriteArrayList<>();

  /** Thrown by the next change or test. */
  public volatile @Nullable CoreException refusal;

  public volatile DnsAccountCheck check = new DnsAccountCheck(List.of(), 0, null);

  public FakeDnsAccounts with(DnsAccountView... accounts) {
    stored.addAll(List.of(accounts));
    return this;
  }

  public static DnsAccountView account(String name, int used, int max, boolean active) {
    String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return new DnsAccountView(
        DnsAccountId.next(),
        name,
        DnsProviderKind.CLOUDFLARE,
        host + "@inn.example",
        "••••x7Qd",
        null,
        max,
        used,
        "",
        active,
        TestUi.NOW.minusSeconds(86_400 * 40),
        TestUi.NOW.minusSeconds(3_600 * 5),
        new Revision(1));
  }

  @Override
  public DnsAccountId create(Actor actor, NewDnsAccount command) {
    refuse();
    created.add(command);
    tokens.add(command.token().open(String::new));
    DnsAccountView account = account(command.name(), 0, command.maxDomains(), true);
    stored.add(account);
    return account.id();
  }

  @Override
  public void edit(Actor actor, DnsAccountId id, Revision seen, EditDnsAccount command) {
    refuse();
    edited.add(command);
    Optional.ofNullable(command.token()).ifPresent(token -> tokens.add(token.open(String::new)));
  }

  @Override
  public void setActive(Actor actor, DnsAccountId id, Revision seen, boolean active) {
    refuse();
    stored.replaceAll(a -> a.id().equals(id) ? switched(a, active) : a);
  }

  @Override
  public void delete(Actor actor, DnsAccountId id, Revision seen) {
    refuse();
    stored.removeIf(a -> a.id().equals(id));
  }

  @Override
  public DnsAccountView get(Actor actor, DnsAccountId id) {
    return stored.stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("dns-account.not-found", id));
  }

  @Override
  public Chunk<DnsAccountView> find(Actor actor, DnsAccountQuery query, ChunkRequest request) {
    queries.add(query);
    String text = query.text();
    List<DnsAccountView> found = new ArrayList<>(stored);
    found.removeIf(a -> text != null && !a.name().contains(text));
    found.removeIf(a -> query.active() != null && a.active() != query.active());
    found.removeIf(a -> query.withRoom() && (a.room() == 0 || !a.active()));
    return new Chunk<>(found, null, null);
  }

  @Override
  public DnsAccountCheck test(Actor actor, DnsAccountId id) {
    refuse();
    return check;
  }

  private void refuse() {
    CoreException thrown = refusal;
    if (thrown != null) {
      refusal = null;
      throw thrown;
    }
  }

  private static DnsAccountView switched(DnsAccountView a, boolean active) {
    return new DnsAccountView(
        a.id(),
        a.name(),
        a.kind(),
        a.email(),
        a.maskedToken(),
        a.apiUrl(),
        a.maxDomains(),
        a.domainsInUse(),
        a.notes(),
        active,
        a.createdAt(),
        a.updatedAt(),
        new Revision(a.revision().value() + 1));
  }
}
