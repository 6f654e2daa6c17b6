package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.audit.AuditOutcome;
import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.text.CoreNames;
import io.innkeeper.desktop.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What other areas know of a customer; only those that the actor may read. */
final class Panels {

  private final Ui ui;
  private final Messages messages;
  private final CoreNames names;
  private final Navigator navigator;
  private final CustomerDetailModel model;

  Panels(Ui ui, Navigator navigator, CustomerDetailModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.names = new CoreNames(messages);
    this.navigator = navigator;
    this.model = model;
  }

  List<Panel<?>> all() {
    List<Panel<?>> panels = new ArrayList<>();
    if (mayRead(Area.DOMAINS)) {
      panels.add(
          new Panel<>(
              ui,
              "customers.domains-panel",
              Feather.GLOBE,
              model::domains,
              this::domain,
              () -> navigator.open(Destination.of("domains"))));
    }
    if (mayRead(Area.JOBS)) {
      panels.add(
          new Panel<>(
              ui,
              "customers.jobs-panel",
              Feather.ACTIVITY,
              model::runs,
              this::run,
              () -> navigator.open(Destination.of("jobs"))));
    }
    if (mayRead(Area.AUDIT)) {
      AuditQuery about = AuditQuery.about(model.id().value());
      panels.add(
          new Panel<>(
              ui,
              "customers.audit-panel",
              Feather.LIST,
              model::entries,
              this::entry,
              () -> navigator.open(Destination.of("audit", "", about))));
    }
    return panels;
  }

  private boolean mayRead(Area area) {
    return model.commands().may(Permission.read(area));
  }

  private Node domain(DomainRow row) {
    Node link = link(row.name().unicode(), Destination.of("domains", "detail", row.id()));
    return line(
        link, row.projectName(), CustomerLooks.domain(messages, row.status()), row.createdAt());
  }

  private Node run(RunRow row) {
    Node link = link(names.process(row.process()), Destination.of("jobs", "detail", row.id()));
    return line(link, row.askedBy(), CustomerLooks.run(messages, row.state()), row.askedAt());
  }

  private Node entry(AuditRow row) {
    Label action = Labels.value(names.action(row.action()));
    if (row.outcome() == AuditOutcome.DONE) {
      return line(action, row.actorName(), new Region(), row.at());
    }
    StatusPill refused =
        new StatusPill(
            Tone.DANGER, Feather.SLASH, messages.observe("customers.audit-panel.refused"));
    return line(action, row.actorName(), refused, row.at());
  }

  private Node link(String text, Destination destination) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(_ -> {
      link.setVisited(false);
      navigator.open(destination);
    });
    return link;
  }

  private Node line(Node what, String detail, Region pill, Instant at) {
    Label about = Labels.value(detail, "muted");
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMaxWidth(Double.MAX_VALUE);
    Label time = Labels.value(ui.formats().relative(at), "muted", "small", "panel-time");
    time.setTooltip(new Tooltip(ui.formats().exact(at)));
    time.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(what, about, pill, time);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("panel-line");
    return line;
  }
}
