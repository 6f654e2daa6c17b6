package io.innkeeper.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.testkit.TestWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WizardTest {

  private final TestUi test = TestUi.english();
  private final List<String> heard = new ArrayList<>();
  private final Step first = new Step("first");
  private final Step second = new Step("second");
  private final Step third = new Step("third");
  private final WizardModel model =
      new WizardModel(
          test.ui().tasks(), List.of(first, second, third), () -> heard.add("finished"));
  private final TestWindow window =
      TestWindow.show(
          () -> new WizardView(test.ui(), model, "dialog.close.button", () -> heard.add("left")));

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theStepsWorkIsDoneBeforeTheNextStep() {
    CountDownLatch release = new CountDownLatch(1);
    first.work =
        Optional.of(() -> {
          release.await();
          return "done";
        });

    window.fire("wizard-next");
    assertThat(Fx.get(() -> model.busyProperty().get())).isTrue();
    assertThat(window.find("wizard-next").isDisabled()).isTrue();
    assertThat(model.step()).isEqualTo(first);

    release.countDown();
    Fx.await("the next step is shown", () -> model.step().equals(second));
    Fx.await("it is not busy", () -> !model.busyProperty().get());
  }

  @Test
  void aRefusalIsShownAndTheStepStays() {
    first.work =
        Optional.of(() -> {
          throw new Invalid("name", "field.required");
        });

    window.fire("wizard-next");

    Fx.await("it is refused", () -> model.refusalProperty().get() != null);
    assertThat(model.step()).isEqualTo(first);
    assertThat(window.texts()).contains("This field is required.");
  }

  @Test
  void aStepMayShowItsRefusalItself() {
    first.shows = true;
    first.work =
        Optional.of(() -> {
          throw new Invalid("name", "field.required");
        });

    window.fire("wizard-next");

    Fx.await("the step is told", () -> heard.contains("first refused"));
    assertThat(model.refusalProperty().get()).isNull();
  }

  @Test
  void workThatIsStoppedLeavesTheStep() {
    first.work =
        Optional.of(() -> {
          Thread.sleep(60_000);
          return "late";
        });
    window.fire("wizard-next");

    Fx.run(model::cancelWork);

    Fx.await("it is not busy", () -> !model.busyProperty().get());
    assertThat(model.step()).isEqualTo(first);
    assertThat(test.dialogs().failures).isEmpty();
  }

  @Test
  void backKeepsWhatWasEntered() {
    ((TextField) window.find("input-first")).setText("ada.example");
    window.fire("wizard-next");
    ((TextField) window.find("input-second")).setText("ns1.ada.example");

    window.fire("wizard-back");
    assertThat(((TextField) window.find("input-first")).getText()).isEqualTo("ada.example");

    window.fire("wizard-next");
    assertThat(((TextField) window.find("input-second")).getText()).isEqualTo("ns1.ada.example");
    assertThat(first.made + second.made).isEqualTo(2);
  }

  @Test
  void whatIsNotValidOrNotReadyGoesNowhere() {
    first.valid = false;
    window.fire("wizard-next");
    assertThat(model.step()).isEqualTo(first);

    Fx.run(() -> first.ready.set(false));
    assertThat(window.find("wizard-next").isDisabled()).isTrue();
  }

  @Test
  void theLastStepFinishes() {
    window.fire("wizard-next");
    window.fire("wizard-next");
    assertThat(window.texts()).contains("Close").doesNotContain("Next");

    window.fire("wizard-next");

    assertThat(heard).contains("finished").doesNotContain("left");
  }

  @Test
  void enterGoesOnFromAField() {
    window.focus("input-first");

    window.press(KeyCode.ENTER);

    assertThat(model.step()).isEqualTo(second);
  }

  @Test
  void aDraftIsResumedAndEveryStepIsTold() {
    List<String> steps = new ArrayList<>();
    Fx.run(() -> {
      model.onChanged(() -> steps.add(model.step().id()));
      model.resumeAt("third");
      model.goTo(0);
    });

    assertThat(steps).containsExactly("third", "first");
    assertThat(model.furthestProperty().get()).isEqualTo(2);
  }

  @Test
  void everythingHasAName() {
    window.fire("wizard-next");

    assertThat(Accessibility.findings(window.scene().getRoot())).isEmpty();
  }

  private final class Step implements WizardStep {

    private final String id;
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty(true);
    private Optional<Callable<?>> work = Optional.empty();
    private boolean valid = true;
    private boolean shows;
    private int made;

    Step(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String titleKey() {
      return "settings.theme.label";
    }

    @Override
    public Node node() {
      made++;
      TextField input = new TextField();
      input.setId("input-" + id);
      input.setAccessibleText(id);
      return input;
    }

    @Override
    public ObservableBooleanValue ready() {
      return ready;
    }

    @Override
    public boolean validate() {
      return valid;
    }

    @Override
    public Optional<Callable<?>> beforeNext() {
      return work;
    }

    @Override
    public boolean refused(CoreException refusal) {
      heard.add(id + " refused");
      return shows;
    }
  }
}
