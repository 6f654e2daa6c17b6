package io.innkeeper.desktop.testkit;

import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.domains.ProviderRecords;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Revision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Domains in memory. */
public final class FakeDomains implements Domains {

  public final List<DomainRow> rows = new CopyOnWriteArrayList<>();
  public final List<DomainQuery> queries = new CopyOnWriteArrayList<>();
  public final List<String> calls = new CopyOnWriteArrayList<>();
  public volatile @Nullable DomainView view;
  public volatile @Nullable ProviderRecords provider;
  public volatile NameServerFinding nameServers = Drafts.differing();

  /** Thrown by the next question or change. */
  public volatile @Nullable CoreException refusal;

  @Override
  public Chunk<DomainRow> find(Actor actor, DomainQuery query, ChunkRequest request) {
    queries.add(query);
    String text = query.text();
    return new Chunk<>(
        rows.stream()
            .filter(r -> text == null || r.name().ascii().contains(text))
            .filter(r -> query.statuses().isEmpty() || query.statuses().contains(r.status()))
            .toList(),
        null,
        null);
  }

  @Override
  public long count(Actor actor, DomainQuery query, int cap) {
    return rows.size();
  }

  @Override
  public Map<DomainStatus, Long> countByStatus(Actor actor) {
    throw new AssertionError("Not expected");
  }

  @Override
  public DomainView get(Actor actor, DomainId id) {
    DomainView found = view;
    if (found == null) {
      throw new NotFound("domain.not-found", id);
    }
    return found;
  }

  @Override
  public ProviderRecords providerRecords(Actor actor, DomainId id) {
    refuse();
    return Objects.requireNonNull(provider);
  }

  @Override
  public NameServerFinding checkNameServers(Actor actor, DomainId id) {
    calls.add("checkNameServers");
    refuse();
    return nameServers;
  }

  @Override
  public RunId remove(Actor actor, DomainId id, Revision seen, boolean withRecords) {
    refuse();
    calls.add("remove " + withRecords);
    return RunId.next();
  }

  private void refuse() {
    CoreException thrown = refusal;
    if (thrown != null) {
      refusal = null;
      throw thrown;
    }
  }
}
