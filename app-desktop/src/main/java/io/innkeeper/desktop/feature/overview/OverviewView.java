package io.innkeeper.desktop.feature.overview;

import io.innkeeper.core.jobs.RunEvent;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.FeedFollower;
import io.innkeeper.desktop.task.FxThread;
import java.time.Duration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A few figures, what needs attention, and how to begin. */
final class OverviewView implements View {

  private static final Duration PERIOD = Duration.ofSeconds(10);
  private static final double CARD = 220;
  private static final Duration SETTLE = Duration.ofMillis(500);

  private final Ui ui;
  private final OverviewModel model;
  private final List<Figure<?>> figures;
  private final QuietArea<List<Need>> needs;
  private final QuietArea<Progress> start;
  private final FeedFollower<RunEvent> feed;
  private final BorderPane root = new BorderPane();
  private FxThread.@Nullable Delay next;

  OverviewView(Ui ui, Navigator navigator, OverviewModel model) {
    this.ui = ui;
    this.model = model;
    this.figures = new Figures(ui, navigator, model).all();
    Needs list = new Needs(ui, navigator, model, this::refresh);
    this.needs = new QuietArea<>(ui, model::needs, list::list);
    this.start =
        new QuietArea<>(ui, model::progress, new GettingStarted(ui, navigator, model)::card);
    this.feed = model.feed(this::refresh, this::happened);
    root.getStyleClass().add("page");
    root.setTop(new PageHeader(title()).subtitle(ui.messages().observe("overview.page.text")));
    root.setCenter(body());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return ui.messages().observe("overview.page.title");
  }

  @Override
  public void shown() {
    if (model.mayRead(Area.JOBS)) {
      feed.open();
    }
    refresh();
  }

  @Override
  public void hidden() {
    feed.close();
    cancelNext();
  }

  @Override
  public void closed() {
    hidden();
    figures.forEach(Figure::close);
    needs.close();
    start.close();
  }

  private void happened(List<RunEvent> events) {
    if (events.stream().anyMatch(e -> e.kind() == RunEvent.Kind.STATE)) {
      refreshAfter(SETTLE);
    }
  }

  private void refresh() {
    figures.forEach(Figure::load);
    needs.load();
    start.load();
    refreshAfter(PERIOD);
  }

  private void refreshAfter(Duration time) {
    cancelNext();
    next = FxThread.after(time, this::refresh);
  }

  private void cancelNext() {
    if (next != null) {
      next.cancel();
      next = null;
    }
  }

  private Node body() {
    HBox cards = new HBox();
    cards.getStyleClass().add("figures");
    cards.getChildren().addAll(figures);
    figures.forEach(figure -> figure.setPrefWidth(CARD));
    VBox attention =
        new VBox(Labels.of(ui.messages().observe("overview.needs.title"), "heading"), needs);
    attention.getStyleClass().addAll("card", "attention");
    VBox all = new VBox(start, cards, attention);
    all.getStyleClass().add("overview");
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
