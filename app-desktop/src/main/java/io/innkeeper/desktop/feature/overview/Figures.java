package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.jobs.RunState;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.QuotaBar;
import io.innkeeper.desktop.kit.Tone;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The figures that this actor may see. */
final class Figures {

  private static final List<DomainStatus> DOMAINS =
      List.of(
          DomainStatus.ACTIVE,
          DomainStatus.WAITING_FOR_NAMESERVERS,
          DomainStatus.PROVISIONING,
          DomainStatus.FAILED,
          DomainStatus.SUSPENDED);
  private static final List<RunState> JOBS =
      List.of(RunState.RUNNING, RunState.WAITING, RunState.QUEUED, RunState.FAILED);
  private static final int MOST_ACCOUNTS = 4;

  private final Ui ui;
  private final Navigator navigator;
  private final OverviewModel model;

  Figures(Ui ui, Navigator navigator, OverviewModel model) {
    this.ui = ui;
    this.navigator = navigator;
    this.model = model;
  }

  List<Figure<?>> all() {
    List<Figure<?>> all = new ArrayList<>();
    if (model.mayRead(Area.CUSTOMERS)) {
      all.add(
          new Figure<>(
              ui,
              navigator,
              new Figure.Heading("overview.customers.title", Feather.USERS),
              Destination.of("customers"),
              model::customers,
              this::customers));
    }
    if (model.mayRead(Area.DOMAINS)) {
      all.add(
          new Figure<>(
              ui,
              navigator,
              new Figure.Heading("overview.domains.title", Feather.GLOBE),
              Destination.of("domains"),
              model::domains,
              this::domains));
    }
    if (model.mayRead(Area.JOBS)) {
      all.add(
          new Figure<>(
              ui,
              navigator,
              new Figure.Heading("overview.jobs.title", Feather.ACTIVITY),
              Destination.of("jobs"),
              model::jobs,
              this::jobs));
    }
    if (model.mayRead(Area.DNS_ACCOUNTS)) {
      all.add(
          new Figure<>(
              ui,
              navigator,
              new Figure.Heading("overview.accounts.title", Feather.SERVER),
              Destination.of("dns-accounts"),
              model::accounts,
              this::accounts));
    }
    return all;
  }

  private Node customers(long count) {
    return Figure.content(number(count), List.of(note("overview.customers.text")));
  }

  private Node domains(Map<DomainStatus, Long> counts) {
    List<Node> lines = new ArrayList<>();
    for (DomainStatus status : DOMAINS) {
      long count = counts.getOrDefault(status, 0L);
      if (count > 0) {
        lines.add(line(ui.messages().label("overview.domain", status), count, tone(status)));
      }
    }
    return Figure.content(number(sum(counts)), orNone(lines, "overview.domains.none"));
  }

  private Node jobs(Map<RunState, Long> counts) {
    List<Node> lines = new ArrayList<>();
    for (RunState state : JOBS) {
      long count = counts.getOrDefault(state, 0L);
      if (count > 0) {
        Tone tone = state == RunState.FAILED ? Tone.DANGER : Tone.NEUTRAL;
        lines.add(line(ui.messages().label("jobs.state", state), count, tone));
      }
    }
    return Figure.content(number(sum(counts)), orNone(lines, "overview.jobs.none"));
  }

  private Node accounts(List<DnsAccountView> accounts) {
    List<Node> lines = new ArrayList<>();
    for (DnsAccountView account : accounts.stream().limit(MOST_ACCOUNTS).toList()) {
      Label name = Labels.value(account.name(), "small");
      name.setMaxWidth(Double.MAX_VALUE);
      lines.add(new VBox(name, new QuotaBar(ui, account.domainsInUse(), account.maxDomains())));
    }
    return Figure.content(number(accounts.size()), orNone(lines, "overview.accounts.none"));
  }

  private List<Node> orNone(List<Node> lines, String key) {
    return lines.isEmpty() ? List.of(note(key)) : lines;
  }

  private Node note(String key) {
    return Labels.wrapped(ui.messages().observe(key), "muted");
  }

  private Node line(String name, long count, Tone tone) {
    Label text = Labels.value(name);
    Label value = Labels.value(number(count), "strong", "tabular");
    value.getStyleClass().addAll("figure-count", tone.styleClass());
    value.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(text, gap, value);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tight-row");
    return line;
  }

  private String number(long value) {
    return ui.formats().number(value);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Tone tone(DomainStatus status) {
    return switch (status) {
      case FAILED -> Tone.DANGER;
      case WAITING_FOR_NAMESERVERS -> Tone.WARNING;
      case ACTIVE -> Tone.SUCCESS;
      case DRAFT, PROVISIONING, SUSPENDED, REMOVED -> Tone.NEUTRAL;
    };
  }
}
