package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.domains.DnsAccountCheck;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountQuery;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Lists the accounts, tests and switches them; knows nothing of the screen. */
final class DnsAccountsViewModel {

  static final String ROOM = "WITH_ROOM";
  static final String ACTIVE = "ACTIVE";
  static final String INACTIVE = "INACTIVE";

  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final DnsAccounts accounts;
  private final AuditLog audit;
  private final ReadOnlyObjectWrapper<@Nullable DnsAccountView> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Tested> tested = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty testing = new SimpleBooleanProperty();

  DnsAccountsViewModel(Tasks tasks, Supplier<Actor> actor, DnsAccounts accounts, AuditLog audit) {
    this.tasks = tasks;
    this.actor = actor;
    this.accounts = accounts;
    this.audit = audit;
  }

  /** What the test of an account's token brought: rights, or why there is no answer. */
  record Tested(
      DnsAccountId account, @Nullable DnsAccountCheck check, @Nullable CoreException failure) {}

  ReadOnlyObjectProperty<@Nullable DnsAccountView> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The last test of the chosen account; null where there was none. */
  ReadOnlyObjectProperty<@Nullable Tested> testedProperty() {
    return tested.getReadOnlyProperty();
  }

  BooleanProperty testingProperty() {
    return testing;
  }

  boolean may(Permission permission) {
    return actor.get().may(permission);
  }

  Chunk<DnsAccountView> load(TableQuery query, ChunkRequest request) {
    return accounts.find(actor.get(), asked(query), request);
  }

  SubjectFeed feed(Runnable changed) {
    return new SubjectFeed(audit, actor, "dns-account", _ -> changed.run());
  }

  /** Shows an account beside the list; a test of another account is forgotten. */
  void choose(@Nullable DnsAccountView account) {
    Tested last = tested.get();
    if (last != null && (account == null || !last.account().equals(account.id()))) {
      tested.set(null);
    }
    chosen.set(account);
  }

  /** Asks the provider what the chosen account's token may do. */
  void test() {
    DnsAccountView account = chosen.get();
    if (account == null || testing.get()) {
      return;
    }
    tested.set(null);
    tasks
        .run("dns-accounts.test.task", () -> accounts.test(actor.get(), account.id()))
        .marking(testing)
        .onSuccess(check -> show(new Tested(account.id(), check, null)))
        .onFailure(CoreException.class, e -> show(new Tested(account.id(), null, e)))
        .start();
  }

  /** Lets the account be chosen, or not; answers with the state afterwards. */
  Task<DnsAccountView> setActive(DnsAccountView account, boolean active) {
    return tasks.run(
        "dns-accounts.switch.task",
        () -> {
          accounts.setActive(actor.get(), account.id(), account.revision(), active);
          return accounts.get(actor.get(), account.id());
        });
  }

  Task<Tasks.Done> delete(DnsAccountView account) {
    return tasks.run(
        "dns-accounts.delete.task",
        () -> accounts.delete(actor.get(), account.id(), account.revision()));
  }

  private void show(Tested result) {
    DnsAccountView account = chosen.get();
    if (account != null && account.id().equals(result.account())) {
      tested.set(result);
    }
  }

  private static DnsAccountQuery asked(TableQuery query) {
    Set<DnsProviderKind> kinds = Filter.chosen(query, "kind", DnsProviderKind.class);
    Set<String> states = query.filter("active");
    return new DnsAccountQuery(
        query.search().isEmpty() ? null : query.search(),
        kinds.size() == 1 ? kinds.iterator().next() : null,
        states.size() == 1 ? (Boolean) states.contains(ACTIVE) : null,
        query.filter("room").contains(ROOM));
  }
}
