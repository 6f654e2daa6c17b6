package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountQuery;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainSort;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Lists domains and the onboardings that were left; knows nothing of the screen. */
final class DomainsViewModel implements ChunkSource<DomainRow> {

  private static final int COUNT_CAP = 10_000;
  private static final int MOST_DRAFTS = 20;

  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final DomainsFeature.Core core;
  private final ObservableList<DraftView> drafts = FXCollections.observableArrayList();
  private final Latest loadDrafts;
  private final Latest loadRows;

  DomainsViewModel(Tasks tasks, Supplier<Actor> actor, DomainsFeature.Core core) {
    this.tasks = tasks;
    this.actor = actor;
    this.core = core;
    this.loadDrafts = new Latest(tasks, "domains.load-drafts.task");
    this.loadRows = new Latest(tasks, "domains.load.task");
  }

  boolean may(Permission permission) {
    return actor.get().may(permission);
  }

  @Override
  public Chunk<DomainRow> load(TableQuery query, ChunkRequest request) {
    return core.domains().find(actor.get(), asked(query), request);
  }

  @Override
  public Optional<RowCount> count(TableQuery query) {
    long count = core.domains().count(actor.get(), asked(query), COUNT_CAP);
    return Optional.of(new RowCount(count, count < COUNT_CAP));
  }

  /** The accounts that the list can be filtered by; none where the actor may not see them. */
  Task<List<DnsAccountView>> accounts() {
    return tasks.run("domains.accounts.task", this::readAccounts);
  }

  /** Onboardings that were left, the latest first. */
  ObservableList<DraftView> drafts() {
    return FXCollections.unmodifiableObservableList(drafts);
  }

  void loadDrafts() {
    loadDrafts.run(
        () -> core.onboarding().drafts(actor.get(), ChunkRequest.first(MOST_DRAFTS)),
        chunk -> drafts.setAll(chunk.items()));
  }

  /** Told of changes of domains and drafts, whoever makes them. */
  SubjectFeed feed(Consumer<Set<UUID>> changed) {
    return new SubjectFeed(core.audit(), actor, "domain", changed);
  }

  SubjectFeed draftFeed() {
    return new SubjectFeed(core.audit(), actor, "onboarding", _ -> loadDrafts());
  }

  /** Reads changed rows again; those that are gone are left out. */
  void readRows(Set<UUID> ids, Consumer<List<DomainRow>> use) {
    loadRows.run(
        () ->
            ids.stream()
                .map(id -> core.domains().get(actor.get(), new DomainId(id)).row())
                .toList(),
        use);
  }

  Task<NameServerFinding> checkNameServers(DomainId id) {
    return tasks.run(
        "domains.check-name-servers.task", () -> core.domains().checkNameServers(actor.get(), id));
  }

  Task<RunId> remove(DomainRow row, boolean withRecords) {
    return tasks.run(
        "domains.remove.task",
        () -> core.domains().remove(actor.get(), row.id(), row.revision(), withRecords));
  }

  Task<Tasks.Done> discard(DraftView draft) {
    return tasks.run(
        "domains.discard.task",
        () -> core.onboarding().discard(actor.get(), draft.id(), draft.revision()));
  }

  void close() {
    loadDrafts.cancel();
    loadRows.cancel();
  }

  private List<DnsAccountView> readAccounts() {
    return may(Permission.read(Area.DNS_ACCOUNTS))
        ? core.accounts()
            .find(actor.get(), DnsAccountQuery.ALL, ChunkRequest.first(ChunkRequest.MAX))
            .items()
        : List.of();
  }

  private static DomainQuery asked(TableQuery query) {
    return new DomainQuery(
        query.search().isEmpty() ? null : query.search(),
        Filter.chosen(query, "status", DomainStatus.class),
        null,
        account(query),
        query.order().map(order -> sort(order.column())).orElse(DomainSort.NAME),
        query.order().map(TableQuery.Sort::descending).orElse(false));
  }

  private static @Nullable DnsAccountId account(TableQuery query) {
    return query.filter("account").stream()
        .findFirst()
        .map(id -> new DnsAccountId(UUID.fromString(id)))
        .orElse(null);
  }

  private static DomainSort sort(String column) {
    return switch (column) {
      case "created" -> DomainSort.CREATED;
      case "status" -> DomainSort.STATUS;
      default -> DomainSort.NAME;
    };
  }
}
