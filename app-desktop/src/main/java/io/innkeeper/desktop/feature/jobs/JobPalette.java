package io.innkeeper.desktop.feature.jobs;

import io.innkeeper.core.jobs.RunQuery;
import io.innkeeper.core.jobs.RunRow;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.PaletteProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Finds jobs by what they work on, the newest first. */
final class JobPalette implements PaletteProvider {

  private final Ui ui;
  private final Supplier<Actor> actor;
  private final Runs runs;

  JobPalette(Ui ui, Supplier<Actor> actor, Runs runs) {
    this.ui = ui;
    this.actor = actor;
    this.runs = runs;
  }

  @Override
  public String titleKey() {
    return "jobs.page.title";
  }

  @Override
  public List<Hit> search(String text, int limit) {
    if (text.isBlank()) {
      return List.of();
    }
    RunQuery query = new RunQuery(Set.of(), null, null, text.strip(), false, null, null);
    return runs
        .find(actor.get(), query, ChunkRequest.first(Math.clamp(limit, 1, ChunkRequest.MAX)))
        .items()
        .stream()
        .map(this::hit)
        .toList();
  }

  private Hit hit(RunRow row) {
    String process = new RunWords(ui).process(row.process());
    return new Hit(
        ui.messages()
            .text("jobs.hit.title", Map.of("process", process, "subject", row.subject().name())),
        ui.messages()
            .text(
                "jobs.hit.text",
                Map.of(
                    "state", ui.messages().label("jobs.state", row.state()),
                    "time", ui.formats().relative(row.askedAt()))),
        RunLooks.icon(row.state()),
        Destination.of(JobsFeature.ID, JobsFeature.DETAIL, row.id()));
  }
}
