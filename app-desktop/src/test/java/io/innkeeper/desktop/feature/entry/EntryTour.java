package io.innkeeper.desktop.feature.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Facade;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.Screenshots;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what stands before the console. */
@Tag("tour")
class EntryTour {

  private static final Identity REFUSING =
      Facade.of(
          Identity.class,
          Map.of(
              "signIn",
              _ -> {
                throw new Denied("sign-in.refused", Map.of());
              }));

  @ParameterizedTest
  @EnumSource(Language.class)
  void firstRun(Language language) {
    TestUi test = TestUi.in(language);
    FirstRunModel model = Fx.get(() -> new FirstRunModel(test.ui(), REFUSING, (_, _) -> {}));
    Scene scene = stage(() -> new FirstRunView(test.ui(), model, new VBox()));
    Screenshots.take(scene, "first-run", language);
    Fx.run(model::create);
    Screenshots.take(scene, "first-run-invalid", language);
    assertThat(Fx.get(() -> Accessibility.findings(scene.getRoot()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void signIn(Language language) {
    TestUi test = TestUi.in(language);
    SignInModel model = Fx.get(() -> new SignInModel(test.ui(), REFUSING, _ -> {}));
    Scene scene = stage(() -> new SignInView(test.ui(), model, new VBox()));
    Screenshots.take(scene, "sign-in", language);
    Fx.run(() -> {
      model.username().set("ayse");
      model.password().set("wrong password");
      model.signIn();
    });
    Fx.await("it is refused", () -> model.refusalProperty().get() != null);
    Screenshots.take(scene, "sign-in-refused", language);
    assertThat(Fx.get(() -> Accessibility.findings(scene.getRoot()))).isEmpty();
  }

  private static Scene stage(java.util.function.Supplier<Parent> view) {
    return Screenshots.stage(view);
  }
}
