package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.AppliedOnboarding;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.Notice;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.wizard.WizardModel;
import io.innkeeper.desktop.wizard.WizardView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts the six steps together, and the run's view in the place of the last. */
final class OnboardingWizard {

  private final Ui ui;
  private final Messages messages;
  private final OnboardingCore core;
  private final Draft draft;
  private final OnboardingView.Ways ways;
  private final DomainStepModel domain;
  private final AccountStepModel account;
  private final ZoneStepModel zone;
  private final NameServersModel nameServers;
  private final PreviewModel preview;
  private final ApplyStepModel apply;
  private final ApplyStep applyStep;
  private final WizardModel model;
  private final WizardView view;
  private @Nullable RunWatch watch;
  private boolean inFront;

  OnboardingWizard(Ui ui, OnboardingCore core, Draft draft, OnboardingView.Ways ways) {
    this.ui = ui;
    this.messages = ui.messages();
    this.core = core;
    this.draft = draft;
    this.ways = ways;
    this.domain = new DomainStepModel(ui.tasks(), core, draft);
    this.account = new AccountStepModel(ui.tasks(), draft);
    this.zone = new ZoneStepModel(ui.tasks(), draft);
    this.nameServers = new NameServersModel(ui.tasks(), draft);
    this.preview = new PreviewModel(ui.tasks(), draft);
    this.apply = new ApplyStepModel(draft, preview);
    this.applyStep = new ApplyStep(ui, apply);
    this.model =
        new WizardModel(
            ui.tasks(),
            List.of(
                new DomainStep(ui, domain),
                new AccountStep(ui, account),
                new ZoneStep(ui, draft, zone, this::toAccount),
                new NameServersStep(ui, draft, nameServers, this::letWait),
                new PreviewStep(ui, preview),
                applyStep),
            this::showRun);
    draft.get().ifPresent(this::resume);
    this.view = new WizardView(ui, model, "domains.apply.button", this::leave);
    model.indexProperty().subscribe(this::watchNameServers);
    model
        .refusalProperty()
        .subscribe(refused -> {
          if (refused != null) {
            preview.forget();
          }
        });
  }

  Node node() {
    return view;
  }

  WizardModel model() {
    return model;
  }

  /** The tab came to the front or went to the back. */
  void setInFront(boolean value) {
    inFront = value;
    watchNameServers();
  }

  /** Only what the first step holds is not stored yet. */
  boolean hasUnsavedChanges() {
    return draft.get().isEmpty() && domain.form().isDirty();
  }

  void close() {
    model.cancelWork();
    domain.close();
    account.close();
    zone.close();
    nameServers.close();
    preview.close();
    if (watch != null) {
      watch.close();
    }
  }

  /** The preview and what follows it live only as long as the wizard does. */
  private void resume(DraftView stored) {
    DraftView.Step step =
        stored.step() == DraftView.Step.APPLY ? DraftView.Step.PREVIEW : stored.step();
    model.resumeAt(step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private void toAccount() {
    model.goTo(1);
  }

  private void watchNameServers() {
    boolean there = model.step().id().equals("name-servers");
    if (inFront && there) {
      nameServers.watch();
    } else {
      nameServers.unwatch();
    }
  }

  private void leave() {
    boolean kept = draft.get().isPresent();
    ways.close();
    if (kept && apply.appliedProperty().get() == null) {
      ui.toasts().info(messages.text("domains.onboard.kept"));
    }
  }

  private void letWait() {
    nameServers
        .letWait()
        .onSuccess(id -> {
          ui.toasts()
              .success(messages.text("domains.name-servers.waits", Map.of("domain", name())));
          ways.close();
          ways.toDomain(id);
        })
        .disabling(view)
        .start();
  }

  private void showRun() {
    AppliedOnboarding applied = Objects.requireNonNull(apply.appliedProperty().get());
    view.getLeft().setMouseTransparent(true);
    view.setBottom(null);
    if (!core.actor().get().may(Permission.read(Area.JOBS))) {
      applyStep.show(runsUnseen(applied));
      return;
    }
    RunWatch run = new RunWatch(ui.tasks(), core.actor(), core.runs(), applied.run());
    watch = run;
    RunEndings endings =
        new RunEndings(
            ui,
            name(),
            new RunEndings.Ways(
                () -> ways.toDomain(applied.domain()),
                () -> ways.toJob(applied.run()),
                ways::another,
                run::retry));
    applyStep.show(new RunPane(ui, run, endings));
  }

  /** For who may bring in domains, but not look at jobs. */
  private Node runsUnseen(AppliedOnboarding applied) {
    return new Notice(
        Tone.ACCENT,
        Feather.ACTIVITY,
        messages.observe("domains.run.title"),
        messages.observe("domains.run.unseen"),
        Buttons.primary(
            messages.observe("domains.run.to-domain"), () -> ways.toDomain(applied.domain())));
  }

  private String name() {
    DomainName name = draft.require().domain();
    return name == null ? "" : name.unicode();
  }
}
