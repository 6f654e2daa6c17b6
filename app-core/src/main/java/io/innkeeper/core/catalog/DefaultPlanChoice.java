package io.innkeeper.core.catalog;

import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a plan's row locked for sharing while somebody takes it. */
@Service
class DefaultPlanChoice implements PlanChoice {

  private final PlanRepository plans;
  private final JdbcClient jdbc;

  DefaultPlanChoice(PlanRepository plans, JdbcClient jdbc) {
    this.plans = plans;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public PlanView choose(PlanId id) {
    PlanView plan = held(id);
    if (!plan.active()) {
      throw new Conflict("plan.inactive", Map.of("name", plan.details().name()));
    }
    return plan;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public PlanView keep(PlanId id) {
    return held(id);
  }

  private PlanView held(PlanId id) {
    return plans.findToHold(id).orElseThrow(() -> new NotFound("plan.not-found", id)).view();
  }

  @Override
  public Map<PlanId, String> names(Collection<PlanId> ids) {
    Map<PlanId, String> names = new HashMap<>();
    jdbc.sql("select id, name from plan where id = any(:ids)")
        .param("ids", ids.stream().map(PlanId::value).distinct().toArray(UUID[]::new))
        .query(rs -> {
          names.put(new PlanId(rs.getObject("id", UUID.class)), rs.getString("name"));
        });
    return names;
  }
}
