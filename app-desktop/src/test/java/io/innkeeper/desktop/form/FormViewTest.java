package io.innkeeper.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Keys;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.testkit.TestWindow;
import io.innkeeper.desktop.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormViewTest {

  private final TestUi test = TestUi.english();
  private final FormModel model = new FormModel();
  private final FieldModel<String> name =
      model.text("name").rule(Rule.required()).rule(Rule.atMost(10));
  private final FieldModel<String> email = model.text("email");
  private final FieldModel<@Nullable Long> limit =
      model.add(new FieldModel<@Nullable Long>("limit", 10L));
  private final List<String> heard = new ArrayList<>();
  private Optional<Invalid> refusal = Optional.empty();
  private final TestWindow window = TestWindow.show(this::form);

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void ctrlSSavesWhatIsValid() {
    window.focus("field-name");
    window.type("Ada");

    window.press(KeyCode.S, Keys.SHORTCUT);

    Fx.await("it is saved", () -> heard.contains("saved Ada"));
    Fx.await("it is not busy", () -> !model.busyProperty().get());
  }

  @Test
  void whatIsNotValidIsNotSavedButShown() {
    window.focus("field-email");

    window.press(KeyCode.S, Keys.SHORTCUT);

    assertThat(window.focused()).isEqualTo("field-name");
    assertThat(window.texts()).contains("This field is required.");
    assertThat(window.find("field-name").getAccessibleHelp()).isEqualTo("This field is required.");
    assertThat(heard).isEmpty();
  }

  @Test
  void aMessageGoesAsSoonAsTheValueIsRight() {
    window.fire("form-save");
    assertThat(window.texts()).contains("This field is required.");

    window.type("Ada");

    assertThat(window.texts()).doesNotContain("This field is required.");
  }

  @Test
  void aFieldIsCheckedWhenItIsLeft() {
    window.focus("field-name");
    window.type("Ada King, Countess of Lovelace");
    assertThat(window.texts()).doesNotContain("at most 10");

    window.focus("field-email");

    assertThat(window.texts()).contains("at most 10 characters");
  }

  @Test
  void problemsOfTheCoreComeBackUnderTheirFields() {
    refusal =
        Optional.of(
            new Invalid(
                List.of(
                    Problem.of("email", "email.malformed"),
                    Problem.of("elsewhere", "brand.not-found"))));
    window.focus("field-name");
    window.type("Ada");

    window.press(KeyCode.S, Keys.SHORTCUT);

    Fx.await("the field is shown", () -> email.problemProperty().get() != null);
    assertThat(window.focused()).isEqualTo("field-email");
    assertThat(window.texts())
        .contains("This is not an e-mail address.", "This brand does not exist.");
    assertThat(test.dialogs().failures).isEmpty();
    assertThat(name.get()).isEqualTo("Ada");
  }

  @Test
  void messagesFollowTheLanguage() {
    window.fire("form-save");

    Fx.run(() -> test.ui().messages().setLanguage(Language.TURKISH));

    assertThat(window.texts()).contains("Bu alan zorunludur.", "Vazgeç");
  }

  @Test
  void escapeLeavesAnUnchangedFormWithoutAQuestion() {
    window.focus("field-name");

    window.press(KeyCode.ESCAPE);

    assertThat(heard).containsExactly("left");
    assertThat(test.dialogs().questions).isEmpty();
  }

  @Test
  void escapeAsksWhereSomethingWasChanged() {
    test.dialogs().yes = false;
    window.focus("field-name");
    window.type("Ada");

    window.press(KeyCode.ESCAPE);
    assertThat(test.dialogs().questions).hasSize(1);
    assertThat(heard).isEmpty();
    assertThat(name.get()).isEqualTo("Ada");

    test.dialogs().yes = true;
    window.press(KeyCode.ESCAPE);
    assertThat(heard).containsExactly("left");
  }

  @Test
  void aNumberThatCannotBeReadIsRefused() {
    Fx.run(() -> name.set("Ada"));
    window.focus("field-limit");
    window.type("x");

    window.fire("form-save");

    assertThat(limit.get()).isNull();
    assertThat(window.texts()).contains("Write a whole number");
    assertThat(heard).isEmpty();
  }

  @Test
  void everythingHasAName() {
    assertThat(Accessibility.findings(window.scene().getRoot())).isEmpty();
  }

  private FormView form() {
    Entries entries = new Entries(test.ui().texts());
    return new FormView(test.ui(), model)
        .section(
            "settings.looks.title",
            entries.text(name, "settings.language.label").hint("log.empty.text"),
            entries.text(email, "settings.theme.label"),
            entries.number(limit, "settings.zoom.label"))
        .onSave("dialog.close.button", this::saving)
        .onLeave(() -> heard.add("left"));
  }

  private Task<?> saving() {
    return test.ui()
        .tasks()
        .run("table.load.task", () -> refusal.ifPresent(FormViewTest::raise))
        .onSuccess(_ -> heard.add("saved " + name.get()));
  }

  private static void raise(Invalid refusal) {
    throw refusal;
  }
}
