package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.BrandView;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How customers are listed, and by what the list is narrowed. */
final class CustomerColumns {

  private final Ui ui;
  private final Messages messages;
  private final Choices choices;

  CustomerColumns(Ui ui, Choices choices) {
    this.ui = ui;
    this.messages = ui.messages();
    this.choices = choices;
  }

  void addTo(TableSpec<CustomerRow> spec) {
    addColumns(spec);
    addFilters(spec);
  }

  private void addColumns(TableSpec<CustomerRow> spec) {
    spec.column(column("name", "customers.name.label", CustomerRow::name).width(210).sortable())
        .column(
            column("email", "customers.email.label", r -> r.contactEmail().value())
                .width(240)
                .sortable())
        .column(
            column(CustomersViewModel.PLAN, "customers.plan.label", CustomerRow::planName)
                .filterBy(r -> r.plan().toString())
                .width(120)
                .sortable())
        .column(
            column(
                    "domains",
                    "customers.domains.label",
                    r -> r.domainsUsed() + " / " + r.domainsAllowed())
                .graphic(r -> new QuotaBar(ui, r.domainsUsed(), r.domainsAllowed()))
                .width(146))
        .column(
            column(
                    CustomersViewModel.STATUS,
                    "customers.status.label",
                    r -> messages.label("customers.status", r.status()))
                .graphic(r -> CustomerLooks.status(messages, r.status()))
                .filterBy(r -> r.status().name())
                .width(116))
        .column(
            column(CustomersViewModel.BRAND, "customers.brand.label", CustomerRow::brandName)
                .filterBy(this::brandOf)
                .width(110))
        .column(
            column("created", "customers.created.label", r -> ui.formats().date(r.created()))
                .width(110)
                .sortable())
        .column(column("slug", "customers.slug.label", CustomerRow::slug).mono().optional())
        .column(column("domain", "customers.domain.label", r -> r.domain().unicode()).optional());
  }

  private void addFilters(TableSpec<CustomerRow> spec) {
    spec.filter(
        Filter.oneOf(
            CustomersViewModel.STATUS,
            "customers.status.label",
            Arrays.stream(CustomerStatus.values())
                .map(s -> new Filter.Choice(s.name(), m -> m.label("customers.status", s)))
                .toList()));
    if (!choices.plans().isEmpty()) {
      spec.filter(
          Filter.oneOf(
              CustomersViewModel.PLAN,
              "customers.plan.label",
              choices.plans().stream()
                  .map(p -> new Filter.Choice(p.id().toString(), _ -> p.details().name()))
                  .toList()));
    }
    spec.filter(
            Filter.oneOf(
                CustomersViewModel.BRAND,
                "customers.brand.label",
                choices.brands().stream()
                    .map(b -> new Filter.Choice(b.id().toString(), _ -> b.name()))
                    .toList()))
        .filter(
            Filter.oneOf(
                CustomersViewModel.DELETED,
                "customers.shown.label",
                List.of(
                    new Filter.Choice(
                        CustomersViewModel.DELETED, m -> m.text("customers.shown.deleted")))));
  }

  private String brandOf(CustomerRow row) {
    return choices.brands().stream()
        .filter(b -> b.name().equals(row.brandName()))
        .findFirst()
        .map(BrandView::id)
        .map(Object::toString)
        .orElse("");
  }

  private static Column<CustomerRow> column(
      String id, String titleKey, Function<CustomerRow, String> text) {
    return Column.of(id, titleKey, text);
  }
}
