package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.Messages;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whose a domain is, and since when, with ways to what it belongs to. */
final class DomainFacts extends VBox {

  static final Permission AUDIT = Permission.read(Area.AUDIT);

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final Facts facts;

  /**
   * @param withHistory whether a way to the audit trail is offered
   */
  DomainFacts(Ui ui, Navigator navigator, DomainView domain, boolean withHistory) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.facts = new Facts(messages);
    getStyleClass().addAll("card", "detail-card");
    HBox.setHgrow(this, Priority.ALWAYS);
    setId("domain-facts");
    owner(domain.row());
    times(domain);
    ways(domain, withHistory);
    getChildren().add(facts);
  }

  private void owner(DomainRow row) {
    facts.add(
        "domains.customer.label",
        link(row.customerName(), Destination.of("customers", "detail", row.customer())));
    facts.add("domains.project.label", row.projectName().isBlank() ? "–" : row.projectName());
    String account = row.accountName();
    facts.add(
        "domains.account.label",
        account == null ? messages.text("domains.account.own-short") : account);
  }

  private void times(DomainView domain) {
    facts.add("domains.created.label", ui.formats().dateTime(domain.row().createdAt()));
    facts.add("domains.updated.label", ui.formats().relative(domain.updatedAt()));
    Instant expires = domain.expiresAt();
    if (expires != null) {
      facts.add("domains.expires.label", ui.formats().date(expires));
    }
  }

  private void ways(DomainView domain, boolean withHistory) {
    RunId run = domain.lastRun();
    if (run != null) {
      facts.add(
          "domains.last-run.label",
          link(messages.observe("domains.last-run.link"), Destination.of("jobs", "detail", run)));
    }
    if (withHistory) {
      facts.add(
          "domains.history.label",
          link(
              messages.observe("domains.history.link"),
              Destination.of("audit", "", AuditQuery.about(domain.row().id().value()))));
    }
  }

  private Hyperlink link(String text, Destination destination) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(_ -> {
      link.setVisited(false);
      navigator.open(destination);
    });
    return link;
  }

  private Hyperlink link(ObservableValue<String> text, Destination destination) {
    Hyperlink link = link("", destination);
    link.textProperty().bind(text);
    return link;
  }
}
