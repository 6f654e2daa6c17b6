package io.innkeeper.desktop.feature.audit;

import io.innkeeper.core.audit.AuditQuery;
import io.innkeeper.core.audit.AuditRow;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.SubjectLink;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.table.DataTable;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.task.FeedFollower;
import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** The trail as a live list, with the chosen entry beside it. */
final class AuditTrailView implements View {

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
  private static final double LIST_SHARE = 0.74;

  private final Ui ui;
  private final Navigator navigator;
  private final AuditViewModel model;
  private final DataTable<AuditRow> table;
  private final FeedFollower<AuditRow> feed;
  private final BorderPane root = new BorderPane();
  private boolean looking;
  private boolean again;

  AuditTrailView(Ui ui, Navigator navigator, AuditViewModel model) {
    this.ui = ui;
    this.navigator = navigator;
    this.model = model;
    this.table =
        new DataTable<>(
            ui,
            new AuditColumns(ui)
                .spec(model, model.filters())
                .empty(this::nothing)
                .onOpen(model::open)
                .menu(this::menu));
    this.feed = model.feed(table::reload, _ -> lookForNew());
    table.onCurrent(row -> row.ifPresent(model::open));
    SplitPane split = new SplitPane(table, new EntryPane(ui, navigator, model, this::showCausedBy));
    split.setDividerPositions(LIST_SHARE);
    split.getStyleClass().add("audit-split");
    root.getStyleClass().add("page");
    root.setTop(header());
    root.setCenter(split);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return ui.messages().observe("audit.page.title");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("audit/export", "audit.export.action", table::export).icon(Feather.DOWNLOAD));
  }

  @Override
  public void shown() {
    feed.open();
  }

  @Override
  public void hidden() {
    feed.close();
  }

  @Override
  public void closed() {
    feed.close();
    table.close();
    model.close();
  }

  /** Shows only what this asks for. */
  void show(AuditQuery wanted) {
    show(model.filters().of(wanted));
  }

  private void show(TableQuery query) {
    table.clearFilters();
    query.filters().forEach(table::filter);
  }

  private void showCausedBy(UUID correlation) {
    show(model.filters().causedBy(TableQuery.ALL, correlation));
  }

  private Node header() {
    return new PageHeader(title())
        .subtitle(ui.messages().observe("audit.page.text"))
        .actions(
            Buttons.withIcon(
                Buttons.plain(ui.messages().observe("audit.export.button"), table::export),
                Feather.DOWNLOAD));
  }

  private EmptyState nothing() {
    return new EmptyState(
        Feather.BOOK_OPEN,
        ui.messages().observe("audit.empty.title"),
        ui.messages().observe("audit.empty.text"));
  }

  private List<MenuItem> menu(AuditRow row) {
    List<MenuItem> items = new ArrayList<>();
    SubjectLink.destination(navigator, row.subject())
        .ifPresent(place ->
            items.add(
                item(
                    ui.messages().text("audit.open-subject.item", subject(row)),
                    () -> navigator.open(place))));
    items.add(
        item(
            ui.messages().text("audit.about.item", subject(row)),
            () -> show(model.filters().about(table.query(), row.subject()))));
    items.add(
        item(
            ui.messages()
                .text(
                    "audit.only-action.item",
                    Map.of("action", new AuditWords(ui.messages()).action(row))),
            () -> show(model.filters().onlyAction(table.query(), row.action()))));
    return items;
  }

  private static Map<String, String> subject(AuditRow row) {
    return Map.of("name", row.subject().name());
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void lookForNew() {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    again = false;
    TableQuery query = table.query();
    ui.tasks()
        .run("audit.follow.task", () -> model.newcomers(query))
        .onSuccess(fresh -> {
          announce(query, fresh);
          FxThread.after(PAUSE, this::goOn);
        })
        .onFailure(
            Exception.class,
            _ -> {
              again = true;
              FxThread.after(AFTER_FAILURE, this::goOn);
            })
        .start();
  }

  private void goOn() {
    looking = false;
    if (again) {
      lookForNew();
    }
  }

  private void announce(TableQuery query, int fresh) {
    if (!query.equals(table.query())) {
      again = true;
    } else if (fresh < 0) {
      table.reload();
    } else if (fresh > 0) {
      table.announce(fresh);
    }
  }
}
