package io.innkeeper.desktop.nav;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

class NavigatorTest {

  private static final Permission AUDIT = Permission.read(Area.AUDIT);

  private final TestUi test = TestUi.english();
  private final Navigator navigator = new Navigator(test.ui(), p -> !p.equals(AUDIT));
  private final List<String> heard = new ArrayList<>();
  private boolean unsaved;

  @BeforeEach
  void features() {
    navigator.register(new Sample("customers", Optional.empty()));
    navigator.register(new Sample("jobs", Optional.empty()));
    navigator.register(new Sample("audit", Optional.of(AUDIT)));
  }

  @Test
  void equalDestinationsShareATab() {
    navigator.open(Destination.of("customers", "detail", 7));
    navigator.open(Destination.of("jobs"));
    navigator.open(Destination.of("customers", "detail", 7));
    navigator.open(Destination.of("customers", "detail", 8));

    assertThat(navigator.tabs())
        .extracting(OpenTab::destination)
        .containsExactly(
            Destination.of("customers", "detail", 7),
            Destination.of("jobs"),
            Destination.of("customers", "detail", 8));
    assertThat(inFront()).isEqualTo(Destination.of("customers", "detail", 8));
  }

  @Test
  void backAndForwardFollowTheWay() {
    navigator.open(Destination.of("customers"));
    navigator.open(Destination.of("jobs"));
    navigator.open(Destination.of("customers", "detail", 7));

    navigator.back();
    navigator.back();
    assertThat(inFront()).isEqualTo(Destination.of("customers"));
    assertThat(navigator.history().canGoBackProperty().get()).isFalse();

    navigator.forward();
    assertThat(inFront()).isEqualTo(Destination.of("jobs"));
    assertThat(navigator.history().canGoForwardProperty().get()).isTrue();
  }

  @Test
  void aNewVisitForgetsWhatWasAhead() {
    navigator.open(Destination.of("customers"));
    navigator.open(Destination.of("jobs"));
    navigator.back();

    navigator.open(Destination.of("customers", "detail", 7));

    assertThat(navigator.history().canGoForwardProperty().get()).isFalse();
    navigator.back();
    assertThat(inFront()).isEqualTo(Destination.of("customers"));
  }

  @Test
  void backOpensATabAgainThatWasClosed() {
    navigator.open(Destination.of("customers"));
    navigator.open(Destination.of("jobs"));
    navigator.close(navigator.tabs().getFirst());

    navigator.back();

    assertThat(inFront()).isEqualTo(Destination.of("customers"));
    assertThat(navigator.tabs()).hasSize(2);
  }

  @Test
  void aViewIsToldOfItsLife() {
    navigator.open(Destination.of("customers"));
    navigator.open(Destination.of("jobs"));
    navigator.close(navigator.tabs().getLast());

    assertThat(heard)
        .containsExactly(
            "customers shown",
            "customers hidden",
            "jobs shown",
            "jobs hidden",
            "customers shown",
            "jobs closed");
  }

  @Test
  void unsavedWorkIsAskedAboutBeforeItsTabIsClosed() {
    navigator.open(Destination.of("customers"));
    unsaved = true;
    test.dialogs().yes = false;

    navigator.close(navigator.tabs().getFirst());
    assertThat(test.dialogs().questions).singleElement().matches(q -> q.danger());
    assertThat(test.dialogs().questions.getFirst().title())
        .isEqualTo("Close “customers” without saving?");
    assertThat(navigator.tabs()).hasSize(1);
    assertThat(navigator.hasUnsavedChanges()).isTrue();

    test.dialogs().yes = true;
    navigator.close(navigator.tabs().getFirst());
    assertThat(navigator.tabs()).isEmpty();
    assertThat(navigator.selectedProperty().get()).isNull();
  }

  @Test
  void whatTheActorMayNotSeeIsNotThere() {
    assertThat(navigator.features()).extracting(Feature::id).containsExactly("customers", "jobs");

    navigator.open(Destination.of("audit"));

    assertThat(navigator.tabs()).isEmpty();
    assertThat(test.dialogs().said).singleElement().asString().startsWith("Not available");
  }

  @Test
  void signingOutClosesEverythingWithoutAQuestion() {
    navigator.open(Destination.of("customers"));
    navigator.open(Destination.of("jobs"));
    unsaved = true;

    navigator.closeAll();

    assertThat(navigator.tabs()).isEmpty();
    assertThat(test.dialogs().questions).isEmpty();
    assertThat(heard).contains("customers closed", "jobs closed");
  }

  private Destination inFront() {
    return Optional.ofNullable(navigator.selectedProperty().get()).orElseThrow().destination();
  }

  private record Shown(String id, List<String> heard, java.util.function.BooleanSupplier unsaved)
      implements View {
    @Override
    public Node node() {
      return new Group();
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty(id);
    }

    @Override
    public void shown() {
      heard.add(id + " shown");
    }

    @Override
    public void hidden() {
      heard.add(id + " hidden");
    }

    @Override
    public boolean hasUnsavedChanges() {
      return unsaved.getAsBoolean();
    }

    @Override
    public void closed() {
      heard.add(id + " closed");
    }
  }

  private final class Sample implements Feature {

    private final String id;
    private final Optional<Permission> permission;

    Sample(String id, Optional<Permission> permission) {
      this.id = id;
      this.permission = permission;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String titleKey() {
      return "log.page.title";
    }

    @Override
    public Ikon icon() {
      return Feather.GRID;
    }

    @Override
    public NavGroup group() {
      return NavGroup.BUSINESS;
    }

    @Override
    public Optional<Permission> permission() {
      return permission;
    }

    @Override
    public View open(Destination destination) {
      return new Shown(id, heard, () -> unsaved);
    }
  }
}
