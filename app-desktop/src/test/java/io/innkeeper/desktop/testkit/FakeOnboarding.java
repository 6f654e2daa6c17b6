package io.innkeeper.desktop.testkit;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.domains.AppliedOnboarding;
import io.innkeeper.core.domains.ApplyOnboarding;
import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.domains.NameServerFinding;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.domains.OnboardingPreview;
import io.innkeeper.core.domains.ZoneFinding;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One onboarding in memory, which answers its questions as the test says. */
public final class FakeOnboarding implements Onboarding {

  /** The calls that were made, by method and what matters of the arguments. */
  public final List<String> calls = new CopyOnWriteArrayList<>();

  public final List<DnsAccountView> accounts = new CopyOnWriteArrayList<>();
  public final List<DraftView> left = new CopyOnWriteArrayList<>();
  public volatile DraftView draft = Drafts.empty();
  public volatile ZoneFinding zone = Drafts.zone();
  public volatile NameServerFinding nameServers = Drafts.matching();
  public volatile @Nullable OnboardingPreview preview;
  public volatile @Nullable ApplyOnboarding applied;
  public final DomainId domain = DomainId.next();
  public final RunId run = RunId.next();

  /** Thrown by the next call that changes or asks. */
  public volatile @Nullable CoreException refusal;

  /** Questions wait for it. */
  public volatile CountDownLatch answers = new CountDownLatch(0);

  @Override
  public DraftView begin(Actor actor) {
    calls.add("begin");
    return draft;
  }

  @Override
  public Chunk<DraftView> drafts(Actor actor, ChunkRequest request) {
    return new Chunk<>(left, null, null);
  }

  @Override
  public DraftView get(Actor actor, DraftId id) {
    return draft;
  }

  @Override
  public DraftView enterDomain(
      Actor actor,
      DraftId id,
      Revision seen,
      CustomerId customer,
      String name,
      String projectName) {
    change("enterDomain " + name);
    draft = Drafts.entered(draft, customer, DomainName.of("domain", name), projectName);
    return draft;
  }

  @Override
  public Chunk<DnsAccountView> accounts(Actor actor, ChunkRequest request) {
    return new Chunk<>(accounts, null, null);
  }

  @Override
  public DraftView chooseAccount(Actor actor, DraftId id, Revision seen, DnsAccountId account) {
    DnsAccountView chosen =
        accounts.stream().filter(a -> a.id().equals(account)).findFirst().orElseThrow();
    change("chooseAccount " + chosen.name());
    draft = Drafts.chosen(draft, chosen);
    return draft;
  }

  @Override
  public DraftView chooseOwnAccount(
      Actor actor, DraftId id, Revision seen, String email, Secret token) {
    change("chooseOwnAccount " + email + " " + token.open(String::new));
    draft = Drafts.own(draft, email, token.masked());
    return draft;
  }

  @Override
  public ZoneFinding findZone(Actor actor, DraftId id) {
    ask("findZone");
    draft = Drafts.found(draft, zone);
    return zone;
  }

  @Override
  public ZoneFinding createZone(Actor actor, DraftId id) {
    ask("createZone");
    zone = Drafts.zone();
    draft = Drafts.found(draft, zone);
    return zone;
  }

  @Override
  public NameServerFinding checkNameServers(Actor actor, DraftId id) {
    ask("checkNameServers");
    draft = Drafts.checked(draft, nameServers);
    return nameServers;
  }

  @Override
  public DomainId waitForNameServers(Actor actor, DraftId id, Revision seen) {
    change("waitForNameServers");
    return domain;
  }

  @Override
  public OnboardingPreview preview(Actor actor, DraftId id, boolean proxied) {
    ask("preview " + proxied);
    return Objects.requireNonNull(preview);
  }

  @Override
  public AppliedOnboarding apply(Actor actor, DraftId id, Revision seen, ApplyOnboarding command) {
    change("apply " + command.tlsMode());
    applied = command;
    return new AppliedOnboarding(domain, run);
  }

  @Override
  public void discard(Actor actor, DraftId id, Revision seen) {
    calls.add("discard");
    left.removeIf(d -> d.id().equals(id));
  }

  private void ask(String call) {
    try {
      answers.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Stopped", e);
    }
    change(call);
  }

  private void change(String call) {
    calls.add(call);
    CoreException thrown = refusal;
    if (thrown != null) {
      refusal = null;
      throw thrown;
    }
  }
}
