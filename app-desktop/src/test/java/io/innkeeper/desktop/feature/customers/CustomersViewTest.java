package io.innkeeper.desktop.feature.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Unavailable;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.PaletteProvider;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.testkit.Accessibility;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class CustomersViewTest {

  private final Office office = Office.busy();
  private final TestUi test = TestUi.english();
  private final Navigator navigator = new Navigator(test.ui(), _ -> true);

  @Test
  void listsAllButTheDeleted() {
    Node list = open(Destination.of("customers"));

    Fx.await("rows", () -> rows(list) == office.all.size() - 1);
    assertThat(Accessibility.findings(list)).isEmpty();
    assertThat(list.lookup("#customer-new")).isNotNull();
  }

  @Test
  void whoMayOnlyReadIsOfferedNoChange() {
    office.actor =
        TestActors.with(Set.of(Permission.read(Area.CUSTOMERS), Permission.read(Area.DOMAINS)));
    Node list = open(Destination.of("customers"));
    Fx.await("rows", () -> rows(list) > 0);
    assertThat(list.lookup("#customer-new")).isNull();
    assertThat(list.lookup("#bulk-suspend")).isNull();

    Node detail = open(Destination.of("customers", "detail", office.busiest()));

    Fx.await("domains", () -> texts(detail).contains("anadoluseramik.com.tr"));
    assertThat(Fx.get(() -> texts(detail)))
        .doesNotContain("Recent jobs", "Recent activity", "Change plan");
  }

  @Test
  void theDetailShowsWhatEveryAreaKnows() {
    Node detail = open(Destination.of("customers", "detail", office.busiest()));

    Fx.await(
        "everything",
        () ->
            texts(detail)
                .containsAll(List.of("anadoluseramik.com.tr", "Elif Yıldız", "Refused", "Active")));
  }

  @Test
  void aCustomerThatCannotBeReadIsSaidAndTriedAgain() {
    office.customers.broken = new Unavailable("none", Map.of());
    Node detail = open(Destination.of("customers", "detail", office.busiest()));
    Fx.await("said", () -> texts(detail).contains("The customer could not be loaded"));

    office.customers.broken = null;
    Fx.run(() ->
        detail.lookupAll(".button").stream()
            .map(javafx.scene.control.Button.class::cast)
            .filter(b -> "Try again".equals(b.getText()))
            .findFirst()
            .orElseThrow()
            .fire());

    Fx.await("shown", () -> texts(detail).contains("Active"));
  }

  @Test
  void thePaletteFindsCustomers() throws Exception {
    PaletteProvider palette = office.feature(test.ui(), navigator).palette().getFirst();

    assertThat(palette.search("Çiçek", 5))
        .extracting(PaletteProvider.Hit::title)
        .containsExactly("Çiçek & Işık Mimarlık");
  }

  private Node open(Destination destination) {
    return Fx.get(() -> {
      View view = office.feature(test.ui(), navigator).open(destination);
      var _ = new Scene(new StackPane(view.node()), 1000, 700);
      view.shown();
      return view.node();
    });
  }

  private static int rows(Node list) {
    return list.lookup(".data-table-rows") instanceof TableView<?> table
        ? table.getItems().size()
        : 0;
  }

  private static List<String> texts(Node root) {
    root.applyCss();
    if (root instanceof javafx.scene.Parent parent) {
      parent.layout();
    }
    return root.lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(n -> ((Labeled) n).getText())
        .filter(java.util.Objects::nonNull)
        .toList();
  }
}
