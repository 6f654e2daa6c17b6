package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.table.ChunkSource;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.Filter;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.text.CoreNames;
import java.util.List;

/** The columns and filters of the list of jobs. */
final class RunColumns {

  /** Every process there is, with a hyphen after its module. */
  static final List<String> PROCESSES =
      List.of(
          "domains-apply",
          "domains-await-name-servers",
          "domains-remove",
          "sandbox-load-sample",
          "sandbox-remove-sample");

  private final Ui ui;
  private final RunWords words;

  RunColumns(Ui ui) {
    this.ui = ui;
    this.words = new RunWords(ui);
  }

  TableSpec<RunLine> spec(ChunkSource<RunLine> source) {
    return new TableSpec<>("jobs", RunLine::id, source)
        .column(
            column("process", "jobs.process.column", r -> words.process(r.process()))
                .width(190)
                .filterBy(line -> line.row().process()))
        .column(column("subject", "jobs.subject.column", r -> r.subject().name()).width(170))
        .column(
            Column.<RunLine>of("state", "jobs.state.column", this::state)
                .graphic(line -> RunLooks.pill(ui.messages(), ui.formats(), line))
                .width(140)
                .filterBy(line -> line.row().state().name()))
        .column(column("step", "jobs.step.column", words::place).width(200))
        .column(column("reason", "jobs.reason.column", words::reason).width(240))
        .column(column("asked-by", "jobs.asked-by.column", RunRow::askedBy).width(130))
        .column(
            column("asked-at", "jobs.asked-at.column", r -> ui.formats().relative(r.askedAt()))
                .width(130))
        .column(
            column(
                    "asked-exactly",
                    "jobs.asked-exactly.column",
                    r -> ui.formats().exact(r.askedAt()))
                .optional())
        .column(column("duration", "jobs.duration.column", this::duration).width(130).right())
        .filter(Filter.of(JobsViewModel.STATE, "jobs.state.column", RunState.class, "jobs.state"))
        .filter(
            Filter.oneOf(
                JobsViewModel.PROCESS,
                "jobs.process.column",
                PROCESSES.stream().map(RunColumns::choice).toList()))
        .searchable();
  }

  private String state(RunLine line) {
    return ui.messages().label("jobs.state", line.row().state());
  }

  private String duration(RunRow row) {
    return words.duration(row.startedAt(), row.endedAt());
  }

  private static Filter.Choice choice(String process) {
    String name = process.replaceFirst("-", ".");
    return new Filter.Choice(name, messages -> new CoreNames(messages).process(name));
  }

  private static Column<RunLine> column(
      String id, String titleKey, java.util.function.Function<RunRow, String> text) {
    return Column.of(id, titleKey, line -> text.apply(line.row()));
  }
}
