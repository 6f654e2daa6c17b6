package io.innkeeper.desktop.feature.plans;

import io.innkeeper.core.catalog.PlanLimits;
import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.StatusPill;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.table.Column;
import io.innkeeper.desktop.table.TableSpec;
import io.innkeeper.desktop.text.Formats;
import io.innkeeper.desktop.text.Messages;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** How plans are listed. */
final class PlanColumns {

  private final Messages messages;
  private final Formats formats;

  PlanColumns(Ui ui) {
    this.messages = ui.messages();
    this.formats = ui.formats();
  }

  TableSpec<PlanView> spec(Supplier<Chunk<PlanView>> source) {
    return new TableSpec<>("plans", PlanView::id, (_, _) -> source.get())
        .column(
            right("order", "plans.order.label", p -> formats.number(p.sortOrder() + 1)).width(56))
        .column(column("name", "plans.name.label", p -> p.details().name()).width(230))
        .column(
            column(
                    "slug",
                    "plans.slug.label",
                    p -> Objects.requireNonNullElse(p.details().slug(), ""))
                .mono()
                .optional())
        .column(
            right("monthly", "plans.monthly.column", p -> formats.money(p.details().monthly()))
                .width(110))
        .column(
            right("yearly", "plans.yearly.column", p -> formats.money(p.details().yearly()))
                .width(120))
        .column(number("domains", "plans.domains.column", PlanLimits::maxDomains))
        .column(number("containers", "plans.containers.column", PlanLimits::maxContainers))
        .column(number("storage", "plans.storage.column", PlanLimits::maxStorageGb))
        .column(number("bandwidth", "plans.bandwidth.column", PlanLimits::maxBandwidthGb))
        .column(
            right(
                    "features",
                    "plans.features.column",
                    p -> formats.number(p.details().features().size()))
                .width(90))
        .column(
            column("active", "plans.active.label", this::state).graphic(this::statePill).width(130))
        .column(
            column("visible", "plans.visible.column", this::visibility)
                .graphic(this::visibilityPill)
                .width(110));
  }

  private static Column<PlanView> column(
      String id, String titleKey, Function<PlanView, String> text) {
    return Column.of(id, titleKey, text);
  }

  private static Column<PlanView> right(
      String id, String titleKey, Function<PlanView, String> text) {
    return column(id, titleKey, text).right();
  }

  private Column<PlanView> number(String id, String titleKey, Function<PlanLimits, Integer> value) {
    return right(id, titleKey, p -> formats.number(value.apply(p.details().limits()))).width(98);
  }

  private String state(PlanView plan) {
    return messages.text(stateKey(plan));
  }

  private Node statePill(PlanView plan) {
    return new StatusPill(
        plan.active() ? Tone.SUCCESS : Tone.NEUTRAL,
        plan.active() ? Feather.CHECK_CIRCLE : Feather.PAUSE_CIRCLE,
        messages.observe(stateKey(plan)));
  }

  private String visibility(PlanView plan) {
    return messages.text(visibilityKey(plan));
  }

  private Node visibilityPill(PlanView plan) {
    boolean visible = plan.details().visible();
    return new StatusPill(
        visible ? Tone.ACCENT : Tone.NEUTRAL,
        visible ? Feather.EYE : Feather.EYE_OFF,
        messages.observe(visibilityKey(plan)));
  }

  private static String stateKey(PlanView plan) {
    return plan.active() ? "plans.state.active" : "plans.state.inactive";
  }

  private static String visibilityKey(PlanView plan) {
    return plan.details().visible() ? "plans.state.visible" : "plans.state.hidden";
  }
}
