package io.innkeeper.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A toast covers no button of a form or wizard, in any size of the window. */
class ToastPlaceTest {

  @ParameterizedTest
  @CsvSource({"1024, 700", "1280, 800", "1920, 1080"})
  void buttonsStayFree(double width, double height) {
    SampleDesk sample = new SampleDesk(Language.TURKISH);
    Scene scene = Fx.get(() -> new Scene(new StackPane(sample.shell()), width, height));
    Fx.run(() -> Appearance.dress(scene));
    Fx.run(() ->
        sample
            .desk()
            .ui()
            .toasts()
            .undoable("ada.example.com ve onunla birlikte 1.200 kayıt silindi", () -> {}));

    for (String screen : List.of("form", "wizard")) {
      Fx.run(() -> sample.desk().navigator().open(Destination.of(screen)));
      Fx.run(() -> scene.snapshot(null));
      List<String> buttons =
          screen.equals("form")
              ? List.of("form-save", "form-cancel")
              : List.of("wizard-next", "wizard-back");
      for (String button : buttons) {
        Bounds toast = bounds(scene, ".toast");
        assertThat(toast.getHeight()).isPositive();
        assertThat(toast.intersects(bounds(scene, "#" + button))).as(button).isFalse();
      }
    }
  }

  private static Bounds bounds(Scene scene, String what) {
    return Fx.get(() -> {
      javafx.scene.Node node = scene.lookup(what);
      assertThat(node).as(what).isNotNull();
      return node.localToScene(node.getLayoutBounds());
    });
  }
}
