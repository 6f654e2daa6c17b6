package io.innkeeper.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.audit.AuditView;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.testsupport.Actors;
import io.innkeeper.testsupport.CoreTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class PlansTest {

  private final Plans plans;
  private final AuditLog log;
  private final Actor actor = Actors.owner();

  @Autowired
  PlansTest(Plans plans, AuditLog log) {
    this.plans = plans;
    this.log = log;
  }

  private PlanView view(PlanId id) {
    return plans.get(actor, id);
  }

  private List<AuditRow> entries(PlanId id) {
    return log.find(actor, AuditQuery.about(id.value()), ChunkRequest.first(10)).items();
  }

  private AuditView newest(PlanId id) {
    return log.get(actor, entries(id).getFirst().id());
  }

  @Test
  void aNewInstallationHasAFreePlan() {
    PlanView free = view(PlanId.FREE);

    assertThat(free.details().slug()).isEqualTo("free");
    assertThat(free.details().limits()).isEqualTo(new PlanLimits(1, 1, 10, 100));
    assertThat(free.details().monthly().amount()).isZero();
    assertThat(free.active()).isTrue();
  }

  @Test
  void aPlanIsReadAsItWasEntered() {
    PlanDetails entered = PlanSamples.with("Işık Pro", "isik-pro", new PlanLimits(5, 3, 50, 500));

    PlanView view = view(plans.create(actor, entered));

    assertThat(view.details()).isEqualTo(entered);
    assertThat(view.active()).isTrue();
    assertThat(view.revision()).isEqualTo(new Revision(0));
    assertThat(entries(view.id())).extracting(AuditRow::action).containsExactly("plans.created");
  }

  @Test
  void theSlugIsProposedFromTheName() {
    PlanId id = plans.create(actor, PlanSamples.named("Çok Güçlü İŞ Planı"));

    assertThat(view(id).details().slug()).isEqualTo("cok-guclu-is-plani");
  }

  @Test
  void namesThatDifferOnlyInCaseAndAccentsAreOne() {
    plans.create(actor, PlanSamples.named("Kışlık Şirket"));

    assertThatThrownBy(() -> plans.create(actor, PlanSamples.named("KIŞLIK ŞİRKET")))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("plan.name-taken"));
  }

  @Test
  void aTakenSlugIsRefused() {
    plans.create(actor, PlanSamples.with("Slug one", "taken", PlanLimits.DEFAULT));

    assertThatThrownBy(
            () -> plans.create(actor, PlanSamples.with("Slug two", "taken", PlanLimits.DEFAULT)))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("plan.slug-taken"));
  }

  @Test
  void anEditShowsInTheAuditTrailWhatChangedAndNothingElse() {
    PlanId id = plans.create(actor, PlanSamples.with("Edited", "edited", PlanLimits.DEFAULT));

    plans.edit(
        actor,
        id,
        view(id).revision(),
        PlanSamples.with("Edited", null, new PlanLimits(7, 1, 10, 100)));

    assertThat(view(id).details().limits().maxDomains()).isEqualTo(7);
    assertThat(view(id).details().slug()).isEqualTo("edited");
    assertThat(newest(id).before()).isEqualTo(Map.of("maxDomains", 1));
    assertThat(newest(id).after()).isEqualTo(Map.of("maxDomains", 7));
  }

  @Test
  void anEditOnAnOlderStateIsRefused() {
    PlanId id = plans.create(actor, PlanSamples.named("Stale"));
    Revision seen = view(id).revision();
    plans.edit(actor, id, seen, PlanSamples.named("Stale no more"));

    assertThatThrownBy(() -> plans.edit(actor, id, seen, PlanSamples.named("Stale again")))
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code()).isEqualTo("stale"));
    assertThat(view(id).details().name()).isEqualTo("Stale no more");
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    PlanId id = plans.create(actor, PlanSamples.named("Same"));

    plans.edit(actor, id, view(id).revision(), view(id).details());

    assertThat(view(id).revision()).isEqualTo(new Revision(0));
    assertThat(entries(id)).hasSize(1);
  }

  @Test
  void aReorderedListStaysSoAndSpoilsNoOpenForm() {
    PlanId id = plans.create(actor, PlanSamples.named("Last"));
    Revision seen = view(id).revision();
    List<PlanId> order = new ArrayList<>(plans.list(actor).stream().map(PlanView::id).toList());
    Collections.reverse(order);

    plans.reorder(actor, order);

    assertThat(plans.list(actor)).extracting(PlanView::id).containsExactlyElementsOf(order);
    assertThat(newest(id).row().action()).isEqualTo("plans.moved");
    plans.edit(actor, id, seen, PlanSamples.named("Last, now first"));
  }

  @Test
  void anOrderThatMissesAPlanIsRefused() {
    assertThatThrownBy(() -> plans.reorder(actor, List.of(PlanId.FREE, PlanId.FREE)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> plans.reorder(actor, List.of())).isInstanceOf(Conflict.class);
  }

  @Test
  void onlyActiveVisiblePlansAreOffered() {
    PlanId offered = plans.create(actor, PlanSamples.named("Offered"));
    PlanId inactive = plans.create(actor, PlanSamples.named("Retired"));
    plans.deactivate(actor, inactive, view(inactive).revision());
    PlanId hidden = plans.duplicate(actor, offered, "Hidden copy");

    assertThat(plans.offered(actor))
        .extracting(PlanView::id)
        .contains(offered)
        .doesNotContain(inactive, hidden);
    plans.activate(actor, inactive, view(inactive).revision());
    assertThat(plans.offered(actor)).extracting(PlanView::id).contains(inactive);
  }

  @Test
  void aDuplicateHasEverythingButNameSlugAndVisibility() {
    PlanId original = plans.create(actor, PlanSamples.named("Original"));

    PlanDetails copy = view(plans.duplicate(actor, original, "A copy")).details();

    assertThat(copy.slug()).isEqualTo("a-copy");
    assertThat(copy.visible()).isFalse();
    assertThat(copy.features()).isEqualTo(view(original).details().features());
  }

  @Test
  void aPlanThatNobodyHadIsDeleted() {
    PlanId id = plans.create(actor, PlanSamples.named("Short-lived"));

    plans.delete(actor, id, view(id).revision());

    assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
    assertThat(entries(id)).extracting(AuditRow::action).contains("plans.deleted");
  }

  @Test
  void theFreePlanIsNotDeleted() {
    assertThatThrownBy(() -> plans.delete(actor, PlanId.FREE, view(PlanId.FREE).revision()))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("plan.is-default"));
  }

  @Test
  void whoLacksTheRightIsRefusedAndNothingIsDone() {
    Actor reader = Actors.with(Permission.read(Area.PLANS));
    Revision seen = view(PlanId.FREE).revision();
    int before = plans.list(reader).size();

    assertThatThrownBy(() -> plans.create(reader, PlanSamples.named("Denied")))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> plans.delete(Actors.without(Permission.delete(Area.PLANS)), PlanId.FREE, seen))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> plans.list(Actors.nobody())).isInstanceOf(Denied.class);
    assertThat(plans.list(reader)).hasSize(before);
  }
}
