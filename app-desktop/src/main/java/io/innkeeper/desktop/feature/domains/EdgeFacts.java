package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How a domain is served: its zone and name servers, its address, its edge. */
final class EdgeFacts extends VBox {

  private final Messages messages;

  EdgeFacts(Ui ui, DomainView domain) {
    this.messages = ui.messages();
    getStyleClass().addAll("card", "detail-card");
    HBox.setHgrow(this, Priority.ALWAYS);
    Facts facts = new Facts(messages);
    if (domain.zone() != null) {
      facts.addCopyable("domains.zone.id", domain.zone());
    }
    for (String server : domain.nameServers()) {
      facts.addCopyable("domains.zone.name-server", server);
    }
    if (domain.nameServersCheckedAt() != null) {
      facts.add(
          "domains.name-servers.checked", ui.formats().relative(domain.nameServersCheckedAt()));
    }
    if (domain.row().address() != null) {
      facts.addCopyable("domains.address.label", domain.row().address());
    }
    facts.add(
        "domains.proxied.label",
        Labels.of(
            messages.observe(domain.proxied() ? "domains.proxied.on" : "domains.proxied.off")));
    if (domain.tlsMode() != null) {
      facts.add(
          "domains.tls-mode.label",
          Labels.of(messages.observeLabel("domains.tls", domain.tlsMode())));
    }
    facts.add("domains.set-up.label", ticks(domain.row()));
    getChildren().add(facts);
  }

  private Node ticks(DomainRow row) {
    HBox ticks =
        new HBox(
            DomainLooks.tick(messages, row.dnsConfigured()),
            Labels.of(messages.observe("domains.dns.label")),
            DomainLooks.tick(messages, row.tlsConfigured()),
            Labels.of(messages.observe("domains.tls.label")));
    ticks.setAlignment(Pos.CENTER_LEFT);
    ticks.getStyleClass().add("tight-row");
    return ticks;
  }
}
