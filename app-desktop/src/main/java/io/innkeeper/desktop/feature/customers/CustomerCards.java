package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.ApiKeyView;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What Innkeeper itself knows of a customer: contact, plan with limits, API keys. */
final class CustomerCards {

  private final Ui ui;
  private final Messages messages;
  private final CustomerActions actions;

  CustomerCards(Ui ui, CustomerActions actions) {
    this.ui = ui;
    this.messages = ui.messages();
    this.actions = actions;
  }

  List<Node> of(CustomerView customer) {
    return List.of(contact(customer), plan(customer), keys(customer));
  }

  private Node contact(CustomerView customer) {
    Facts facts =
        new Facts(messages).add("customers.email.label", copyable(customer.contactEmail().value()));
    String phone = customer.phone();
    facts
        .add("customers.phone.label", phone == null ? Labels.value("–") : copyable(phone))
        .add("customers.domain.label", copyable(customer.domain().unicode()))
        .add("customers.brand.label", customer.brandName())
        .add(
            "customers.upload.short",
            messages.text(
                "customers.megabytes.text",
                Map.of("amount", ui.formats().number(customer.maxUploadFileSizeMb()))))
        .add("customers.created.label", ui.formats().dateTime(customer.created()))
        .add("customers.updated.label", ui.formats().relative(customer.updated()));
    return card("customers.contact.title", Feather.USER, null, facts);
  }

  private Node plan(CustomerView customer) {
    Instant ends = customer.termEnds();
    Facts facts =
        new Facts(messages)
            .add(
                "customers.plan.label",
                customer.planName() + " · " + messages.label("customers.cycle", customer.cycle()))
            .add("customers.subscribed.label", ui.formats().date(customer.subscribed()))
            .add(
                "customers.term.label",
                ends == null ? messages.text("customers.term.never") : ui.formats().date(ends))
            .add(
                "customers.domains.label",
                new QuotaBar(ui, customer.usage().domains(), customer.limits().maxDomains()))
            .add(
                "customers.containers.label",
                new QuotaBar(ui, customer.usage().containers(), customer.limits().maxContainers()))
            .add(
                "customers.storage.label",
                new QuotaBar(ui, customer.usage().storageGb(), customer.limits().maxStorageGb()))
            .add(
                "customers.bandwidth.label",
                ui.formats().number(customer.limits().maxBandwidthGb()));
    return card("customers.plan.title", Feather.PACKAGE, null, facts);
  }

  private Node keys(CustomerView customer) {
    VBox lines = new VBox();
    lines.getStyleClass().add("panel-lines");
    customer.apiKeys().forEach(key -> lines.getChildren().add(key(key)));
    if (customer.apiKeys().isEmpty()) {
      lines.getChildren().add(Labels.of(messages.observe("customers.keys.empty"), "muted"));
    }
    CustomerRef seen = CustomerRef.of(customer);
    boolean may = !seen.deleted() && actions.commands().may(CustomerCommands.WRITE);
    Button rotate =
        may
            ? Buttons.quiet(
                messages.observe("customers.rotate.action"), () -> actions.rotateApiKey(seen))
            : null;
    return card("customers.keys.title", Feather.KEY, rotate, lines);
  }

  private Node key(ApiKeyView key) {
    Label prefix = Labels.value(key.prefix() + "…", "mono");
    Instant expires = key.expires();
    Label until =
        Labels.value(
            expires == null
                ? messages.text(
                    "customers.keys.since", Map.of("date", ui.formats().date(key.created())))
                : messages.text(
                    "customers.keys.until", Map.of("date", ui.formats().dateTime(expires))),
            expires == null ? "muted" : "tone-warning-text",
            "small");
    HBox line = new HBox(prefix, gap(), until);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("panel-line");
    return line;
  }

  private Node card(String titleKey, Ikon icon, @Nullable Node action, Node content) {
    Label title = Labels.of(messages.observe(titleKey), "heading");
    title.setGraphic(Icons.of(icon));
    HBox head = new HBox(title, gap());
    if (action != null) {
      head.getChildren().add(action);
    }
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("card-head");
    VBox card = new VBox(head, content);
    card.getStyleClass().addAll("card", "panel");
    return card;
  }

  private Node copyable(String value) {
    HBox row = new HBox(Labels.value(value), CopyButton.of(messages, () -> value));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("tight-row");
    return row;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
