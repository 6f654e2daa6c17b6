package io.innkeeper.desktop.feature.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.testkit.TourDesk;
import io.innkeeper.desktop.text.Language;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the customers. */
@Tag("tour")
class CustomersTour {

  private final Office office = Office.busy();

  @ParameterizedTest
  @EnumSource(Language.class)
  void list(Language language) {
    TourDesk desk = desk(language, office);
    desk.open(Destination.of("customers"));
    desk.find(javafx.scene.Node.class, ".table-row-cell");
    desk.settle().take("customers");
    assertThat(desk.accessibilityFindings()).isEmpty();
    desk.fire(".tick-column .check-box").take("customers-ticked");
    desk.fire("#bulk-suspend").enter("#field-reason", "Ödeme gelmedi.").fire("#form-save");
    desk.settle().settle().settle().take("customers-bulk");
    desk(language, Office.empty()).open(Destination.of("customers")).take("customers-empty");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void forms(Language language) {
    TourDesk desk = desk(language, office);
    desk.open(Destination.of("customers", "new"))
        .enter("#field-name", "Işık Kırtasiye")
        .take("customers-new");
    desk.enter("#field-contactEmail", "bilgi@")
        .enter("#field-phone", "0212 555 00 00 / dahili 12 veya 13")
        .fire("#form-save")
        .take("customers-new-invalid");
    assertThat(desk.accessibilityFindings()).isEmpty();
    desk.enter("#field-contactEmail", "bilgi@isik.com.tr")
        .enter("#field-phone", "+90 212 555 00 00")
        .fire("#form-save")
        .take("customers-key");
    assertThat(desk.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void detail(Language language) {
    TourDesk desk = desk(language, office);
    desk.open(detail(office.busiest())).take("customer");
    assertThat(desk.accessibilityFindings()).isEmpty();
    desk.open(Destination.of("customers", "edit", office.busiest())).take("customer-edit");
    desk.open(detail(office.busiest()))
        .fire("#customer-plan")
        .with(ComboBox.class, "#field-plan", plans -> plans.getSelectionModel().select(0))
        .fire("#form-save")
        .take("customer-plan-refused");
    assertThat(desk.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void changesOfOne(Language language) {
    TourDesk desk = desk(language, office);
    desk.open(detail(office.busiest()));
    more(desk, 2).take("customer-suspend");
    desk.enter("#field-reason", "Ödeme 30 gündür gelmedi.")
        .fire("#form-save")
        .take("customer-suspended");
    more(desk, 0).take("customer-rotate");
    desk.fire("#form-cancel");
    more(desk, 5).take("customer-deleted");
  }

  private static TourDesk desk(Language language, Office office) {
    return new TourDesk(language, (ui, navigator) -> List.of(office.feature(ui, navigator)));
  }

  private static Destination detail(CustomerId id) {
    return Destination.of("customers", "detail", id);
  }

  private static TourDesk more(TourDesk desk, int item) {
    return desk.with(MenuButton.class, "#customer-more", menu -> menu.getItems().get(item).fire());
  }
}
