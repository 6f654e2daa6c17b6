package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.TableSpec;
import java.util.List;

/** The columns of the trail. */
final class AuditColumns {

  private final Ui ui;
  private final AuditWords words;

  AuditColumns(Ui ui) {
    this.ui = ui;
    this.words = new AuditWords(ui.messages());
  }

  TableSpec<AuditRow> spec(ChunkSource<AuditRow> source, AuditFilters filters) {
    TableSpec<AuditRow> spec = new TableSpec<>("audit", AuditRow::id, source);
    columns().forEach(spec::column);
    filters.all().forEach(spec::filter);
    return spec;
  }

  private List<Column<AuditRow>> columns() {
    return List.of(
        Column.<AuditRow>of(
                "at",
                "audit.at.column",
                row ->
                    ui.messages()
                        .text(
                            "audit.at.text",
                            java.util.Map.of(
                                "date", ui.formats().date(row.at()),
                                "time", ui.formats().time(row.at()))))
            .width(215),
        Column.of(AuditFilters.ACTOR, "audit.actor.column", AuditRow::actorName)
            .width(135)
            .filterBy(row -> row.actorId().toString()),
        Column.of(AuditFilters.ACTION, "audit.action.column", words::action).width(200),
        Column.<AuditRow>of(
                AuditFilters.TYPE, "audit.subject-type.column", row -> words.type(row.subject()))
            .width(105)
            .filterBy(row -> row.subject().type()),
        Column.<AuditRow>of(
                AuditFilters.SUBJECT, "audit.subject.column", row -> row.subject().name())
            .width(165),
        Column.<AuditRow>of(
                AuditFilters.OUTCOME,
                "audit.outcome.column",
                row -> ui.messages().label("audit.outcome", row.outcome()))
            .graphic(row -> words.outcome(row.outcome()))
            .width(120)
            .filterBy(row -> row.outcome().name()),
        Column.of("origin", "audit.origin.column", AuditRow::origin).optional(),
        Column.of("name", "audit.name.column", AuditRow::action).mono().optional());
  }
}
