package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.domains.ProviderRecords;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.task.Tasks;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** One domain: what is stored of it, and what the provider and the public DNS say. */
final class DomainDetailViewModel {

  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final DomainsFeature.Core core;
  private final DomainId id;
  private final ReadOnlyObjectWrapper<@Nullable DomainView> domain = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ProviderRecords> provider =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CoreException> comparing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable NameServerFinding> finding =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty comparingNow = new SimpleBooleanProperty();
  private final BooleanProperty checking = new SimpleBooleanProperty();
  private final Latest load;

  DomainDetailViewModel(Tasks tasks, Supplier<Actor> actor, DomainsFeature.Core core, DomainId id) {
    this.tasks = tasks;
    this.actor = actor;
    this.core = core;
    this.id = id;
    this.load = new Latest(tasks, "domains.load.task");
  }

  /** Null until it was read. */
  ReadOnlyObjectProperty<@Nullable DomainView> domainProperty() {
    return domain.getReadOnlyProperty();
  }

  /** Why it could not be read. */
  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The provider's records; null until it was asked. */
  ReadOnlyObjectProperty<@Nullable ProviderRecords> providerProperty() {
    return provider.getReadOnlyProperty();
  }

  /** Why the provider gave no records. */
  ReadOnlyObjectProperty<@Nullable CoreException> comparisonFailureProperty() {
    return comparing.getReadOnlyProperty();
  }

  /** The last look at the public DNS from this screen. */
  ReadOnlyObjectProperty<@Nullable NameServerFinding> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  BooleanProperty comparingProperty() {
    return comparingNow;
  }

  BooleanProperty checkingProperty() {
    return checking;
  }

  boolean may(Permission permission) {
    return actor.get().may(permission);
  }

  DomainsViewModel list() {
    return new DomainsViewModel(tasks, actor, core);
  }

  void load() {
    load.run(
        () -> core.domains().get(actor.get(), id),
        view -> {
          failure.set(null);
          domain.set(view);
        },
        failure::set);
  }

  SubjectFeed feed() {
    return new SubjectFeed(
        core.audit(),
        actor,
        "domain",
        ids -> {
          if (ids.isEmpty() || ids.contains(id.value())) {
            load();
          }
        });
  }

  /** Asks the provider for its records. */
  void compare() {
    if (comparingNow.get()) {
      return;
    }
    comparing.set(null);
    tasks
        .run("domains.compare.task", () -> core.domains().providerRecords(actor.get(), id))
        .marking(comparingNow)
        .onSuccess(provider::set)
        .onFailure(CoreException.class, comparing::set)
        .start();
  }

  /** Asks the public DNS for the name servers; the core goes on when they are right. */
  void check() {
    if (checking.get()) {
      return;
    }
    tasks
        .run(
            "domains.check-name-servers.task",
            () -> core.domains().checkNameServers(actor.get(), id))
        .marking(checking)
        .onSuccess(found -> {
          finding.set(found);
          load();
        })
        .start();
  }

  /** What the records' table shows. */
  List<RecordLine> lines() {
    DomainView view = domain.get();
    ProviderRecords there = provider.get();
    if (view == null) {
      return List.of();
    }
    return there == null
        ? RecordLine.stored(view.records())
        : RecordLine.compared(view.records(), there);
  }

  void close() {
    load.cancel();
  }
}
