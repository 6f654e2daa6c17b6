package io.innkeeper.core.domains;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.jobs.NewRun;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.RunQueue;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The domains in the database; what only a provider can answer is asked by a run. */
@Service
@Transactional
class DefaultDomains implements Domains {

  private static final Permission READ = Permission.read(Area.DOMAINS);
  private static final Permission WRITE = Permission.write(Area.DOMAINS);
  private static final Permission DELETE = Permission.delete(Area.DOMAINS);

  private final DomainRepository domains;
  private final DomainRows rows;
  private final Questions questions;
  private final RunQueue queue;
  private final AuditTrail audit;

  DefaultDomains(
      DomainRepository domains,
      DomainRows rows,
      Questions questions,
      RunQueue queue,
      AuditTrail audit) {
    this.domains = domains;
    this.rows = rows;
    this.questions = questions;
    this.queue = queue;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Chunk<DomainRow> find(Actor actor, DomainQuery query, ChunkRequest request) {
    actor.require(READ);
    return rows.find(query, request);
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Actor actor, DomainQuery query, int cap) {
    actor.require(READ);
    return rows.count(query, cap);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<DomainStatus, Long> countByStatus(Actor actor) {
    actor.require(READ);
    return rows.countByStatus();
  }

  @Override
  @Transactional(readOnly = true)
  public DomainView get(Actor actor, DomainId id) {
    actor.require(READ);
    return rows.get(id);
  }

  /** Without a transaction: the answer takes its time. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public ProviderRecords providerRecords(Actor actor, DomainId id) {
    actor.require(READ);
    Domain domain = withZone(id);
    return questions.ask(
        actor,
        ReadRecords.PROCESS,
        domain.subject(),
        new ReadRecords.Which(id),
        ProviderRecords.class);
  }

  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public NameServerFinding checkNameServers(Actor actor, DomainId id) {
    actor.require(WRITE);
    Domain domain = withZone(id);
    return questions.ask(
        actor,
        CheckNameServers.PROCESS,
        domain.subject(),
        new CheckNameServers.Which(null, id),
        NameServerFinding.class);
  }

  @Override
  public RunId remove(Actor actor, DomainId id, Revision seen, boolean withRecords) {
    actor.require(DELETE);
    Domain domain = domains.findToChange(id.value()).orElseThrow(() -> unknown(id));
    domain.requireCurrent(seen);
    if (domain.is(DomainStatus.REMOVED)) {
      throw unknown(id);
    }
    RunId run =
        queue.enqueue(
            actor,
            new NewRun(
                RemoveDomain.PROCESS, domain.subject(), new RemoveDomain.Order(id, withRecords)));
    domain.removing(run);
    audit.record(
        actor,
        "domains.removal-asked",
        domain.subject(),
        Map.of(),
        Map.of("withRecords", withRecords));
    // The run that waits for the name servers has the domain to itself: it has to end first.
    RunId waiting = domain.waitingRun();
    if (waiting != null) {
      queue.wake(waiting);
    }
    return run;
  }

  private Domain withZone(DomainId id) {
    Domain domain = domains.findById(id.value()).orElseThrow(() -> unknown(id));
    if (!domain.hasZone()) {
      throw new Conflict("domain.no-zone");
    }
    return domain;
  }

  private static NotFound unknown(DomainId id) {
    return new NotFound("domain.not-found", id);
  }
}
