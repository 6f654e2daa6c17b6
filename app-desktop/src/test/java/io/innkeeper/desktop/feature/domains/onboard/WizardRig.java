package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.desktop.feature.domains.DomainsFeature;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.FakeApplyRun;
import io.innkeeper.desktop.testkit.FakeDnsAccounts;
import io.innkeeper.desktop.testkit.FakeDomains;
import io.innkeeper.desktop.testkit.FakeOnboarding;
import io.innkeeper.desktop.testkit.FeatureStage;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Partial;
import io.innkeeper.desktop.testkit.SampleDomains;
import io.innkeeper.desktop.testkit.SilentTrail;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.testsupport.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

/** The wizard in the main window over facades in memory, and hands to use it. */
final class WizardRig {

  private final Language language;
  private final FakeOnboarding core = new FakeOnboarding();
  private final FakeDomains domains = new FakeDomains();
  private final FakeApplyRun runs = new FakeApplyRun();
  private final FeatureStage stage;

  WizardRig(Language language) {
    this(language, null);
  }

  /**
   * The wizard of an onboarding that was left.
   *
   * @param draft null for a new one
   */
  WizardRig(
      Language language,
      io.innkeeper.core.domains.@org.jspecify.annotations.Nullable DraftView draft) {
    this.language = language;
    core.accounts.add(FakeDnsAccounts.account("Cloudflare Kurumsal", 412, 1_000, true));
    core.accounts.add(FakeDnsAccounts.account("Deneme hesabı", 3, 25, true));
    core.accounts.add(FakeDnsAccounts.account("Cloudflare 1", 87, 100, true));
    Customers customers =
        Partial.of(
            Customers.class,
            Map.of("find", _ -> new Chunk<>(SampleDomains.customers(), null, null)));
    stage =
        new FeatureStage(
            language,
            (ui, navigator) ->
                List.of(
                    new DomainsFeature(
                        ui,
                        navigator,
                        Actors::owner,
                        new DomainsFeature.Core(
                            domains,
                            core,
                            new FakeDnsAccounts(),
                            customers,
                            runs,
                            new SilentTrail().audit()))));
    if (draft == null) {
      stage.open(Destination.of("domains", "onboard"));
    } else {
      core.draft = draft;
      stage.open(Destination.of("domains", "onboard", draft.id()));
    }
  }

  Language language() {
    return language;
  }

  FakeOnboarding core() {
    return core;
  }

  FakeDomains domains() {
    return domains;
  }

  FakeApplyRun runs() {
    return runs;
  }

  FeatureStage stage() {
    return stage;
  }

  /** Chooses the second customer and types a name. */
  void enterDomain(String name) {
    ListView<?> list = (ListView<?>) stage.find("#customer-list");
    Fx.await("customers", () -> list.getItems().size() > 1);
    Fx.run(() -> {
      list.getSelectionModel().select(1);
      list.getOnMouseClicked().handle(null);
    });
    type("#field-domain", name);
  }

  void type(String selector, String text) {
    TextField field = (TextField) stage.find(selector);
    Fx.run(() -> field.setText(text));
  }

  void press(String selector) {
    Button button = (Button) stage.find(selector);
    Fx.run(button::fire);
  }

  /** Presses one of several buttons inside a node, counted from 0. */
  void pressIn(String selector, int index) {
    Node node = stage.find(selector);
    Fx.run(() -> all(node).get(index).fire());
  }

  /** Chooses an option or ticks a box. */
  void choose(String selector) {
    Node node = stage.find(selector);
    Fx.run(() -> {
      if (node instanceof CheckBox box) {
        box.fire();
      } else {
        ((RadioButton) node.lookup(".radio-button")).fire();
      }
    });
  }

  void next() {
    Fx.await("Next is offered", this::isReady);
    press("#wizard-next");
    Fx.settle();
  }

  /** What is in front. */
  Destination front() {
    return java.util.Objects.requireNonNull(stage.navigator().selectedProperty().get())
        .destination();
  }

  /** All words inside a node. */
  String textOf(String selector) {
    Node node = stage.find(selector);
    return Fx.get(() ->
        node.lookupAll(".label").stream()
            .map(l -> ((javafx.scene.control.Labeled) l).getText())
            .collect(java.util.stream.Collectors.joining("\n")));
  }

  boolean isReady() {
    Node next = stage.scene().getRoot().lookup("#wizard-next");
    return next != null && !next.isDisabled();
  }

  /** Waits until a step, by the name of its title's key, is in front. */
  void await(String step) {
    stage.find(".wizard-body");
    String title = stage.test().ui().messages().text("domains.step." + step);
    Fx.await(
        "the step " + step,
        () ->
            stage.scene().getRoot().lookupAll(".wizard-body .page-title").stream()
                .anyMatch(l -> ((javafx.scene.control.Label) l).getText().equals(title)));
  }

  private static List<Button> all(Node node) {
    List<Button> found = new ArrayList<>();
    if (node instanceof Button button) {
      found.add(button);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
    }
    return found;
  }
}
