package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Facts;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.SubjectLink;
import io.innkeeper.desktop.text.Messages;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Who asked for a job, for what, when; what came of it; and where that is recorded. */
final class RunFacts extends VBox {

  private static final String AUDIT = "audit";

  private final Ui ui;
  private final Navigator navigator;
  private final RunWords words;

  RunFacts(Ui ui, Navigator navigator) {
    this.ui = ui;
    this.navigator = navigator;
    this.words = new RunWords(ui);
    getStyleClass().add("run-facts");
  }

  void show(RunView run) {
    RunRow row = run.row();
    Facts facts =
        new Facts(ui.messages())
            .add("jobs.subject.label", SubjectLink.of(navigator, row.subject()))
            .add("jobs.asked-by.label", row.askedBy())
            .add("jobs.asked-at.label", ui.formats().exact(row.askedAt()));
    String duration = words.duration(row.startedAt(), row.endedAt());
    if (!duration.isEmpty()) {
      facts.add("jobs.duration.label", duration);
    }
    String node = run.node();
    if (node != null) {
      facts.add("jobs.node.label", node);
    }
    getChildren().setAll(facts);
    if (navigator.features().stream().anyMatch(f -> f.id().equals(AUDIT))) {
      facts.add("jobs.audit.label", auditLink(run.correlationId()));
    }
    if (!run.result().isEmpty()) {
      getChildren().add(Labels.of(ui.messages().observe("jobs.result.title"), "heading"));
      getChildren().add(result(run));
    }
  }

  private Node auditLink(UUID correlation) {
    Hyperlink link = new Hyperlink();
    link.getStyleClass().add("subject-link");
    link.textProperty().bind(ui.messages().observe("jobs.audit.link"));
    AuditQuery caused = new AuditQuery(null, null, null, null, null, correlation, null, null);
    link.setOnAction(_ -> navigator.open(Destination.of(AUDIT, "", caused)));
    return link;
  }

  private Node result(RunView run) {
    Messages messages = ui.messages();
    VBox values = new VBox();
    values.getStyleClass().add("run-result");
    run.result().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(entry -> {
          var text = Labels.value(String.valueOf(entry.getValue()), "mono");
          text.setWrapText(true);
          values.getChildren().addAll(Labels.value(entry.getKey(), "small", "muted"), text);
        });
    values.setAccessibleText(messages.text("jobs.result.title"));
    return values;
  }
}
