package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainStatus;
import io.innkeeper.core.domains.DomainView;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.EmptyState;
import io.innkeeper.desktop.kit.Loading;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.task.SubjectFeed;
import io.innkeeper.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One domain: its state, what is known of it, and its records. */
final class DomainDetailView implements View {

  private final Ui ui;
  private final Messages messages;
  private final Navigator navigator;
  private final DomainDetailViewModel model;
  private final DomainActions actions;
  private final RecordsPane records;
  private final SubjectFeed feed;
  private final BorderPane root = new BorderPane();

  DomainDetailView(Ui ui, Navigator navigator, DomainDetailViewModel model) {
    this.ui = ui;
    this.messages = ui.messages();
    this.navigator = navigator;
    this.model = model;
    this.actions = new DomainActions(ui, navigator, model.list(), model::load);
    this.records = new RecordsPane(ui, model);
    this.feed = model.feed();
    root.getStyleClass().add("page");
    model.domainProperty().subscribe(this::show);
    model.failureProperty().subscribe(this::show);
    show();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> {
          DomainView domain = model.domainProperty().get();
          return domain == null
              ? messages.text("domains.detail.title")
              : domain.row().name().unicode();
        },
        model.domainProperty(),
        messages.languageProperty());
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("domains/compare", "domains.compare.action", model::compare)
            .icon(Feather.REFRESH_CW)
            .shortcut("F5"));
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
    model.close();
  }

  private void show() {
    DomainView domain = model.domainProperty().get();
    Throwable failure = model.failureProperty().get();
    if (domain != null) {
      showDomain(domain);
    } else if (failure != null) {
      root.setCenter(failed(failure));
    } else {
      root.setCenter(new Loading(messages.observe("domains.load.task")));
    }
  }

  private void showDomain(DomainView domain) {
    root.setTop(header(domain));
    HBox facts =
        new HBox(
            new DomainFacts(ui, navigator, domain, model.may(DomainFacts.AUDIT)),
            new EdgeFacts(ui, domain));
    facts.getStyleClass().add("detail-facts");
    VBox body = new VBox(new DomainNotice(ui, navigator, model, domain), facts, records);
    body.getStyleClass().add("detail-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    root.setCenter(scroll);
    records.refresh();
  }

  private Node header(DomainView domain) {
    PageHeader header =
        new PageHeader(title()).beside(DomainLooks.status(messages, domain.row().status()));
    String ascii = domain.row().name().ascii();
    if (!ascii.equals(domain.row().name().unicode())) {
      header.subtitle(new ReadOnlyStringWrapper(ascii));
    }
    header.beside(CopyButton.of(messages, () -> ascii));
    return header.actions(buttons(domain).toArray(Node[]::new));
  }

  private List<Node> buttons(DomainView domain) {
    List<Node> buttons = new ArrayList<>();
    DomainStatus status = domain.row().status();
    if (model.may(DomainsFeature.DELETE) && status != DomainStatus.REMOVED) {
      Button remove =
          Buttons.withIcon(
              Buttons.plain(
                  messages.observe("domains.remove.action"), () -> actions.remove(domain.row())),
              Feather.TRASH_2);
      remove.setId("domain-remove");
      buttons.add(remove);
    }
    boolean waiting = status == DomainStatus.WAITING_FOR_NAMESERVERS;
    if (domain.zone() != null && status != DomainStatus.REMOVED) {
      buttons.add(compare(!waiting));
    }
    if (waiting && model.may(DomainsFeature.WRITE)) {
      buttons.add(check());
    }
    return buttons;
  }

  private Node compare(boolean primary) {
    ObservableValue<String> text = messages.observe("domains.compare.button");
    Button compare =
        Buttons.withIcon(
            primary ? Buttons.primary(text, model::compare) : Buttons.plain(text, model::compare),
            Feather.GIT_PULL_REQUEST);
    compare.setId("domain-compare");
    compare.disableProperty().bind(model.comparingProperty());
    return compare;
  }

  private Node check() {
    Button check =
        Buttons.withIcon(
            Buttons.primary(messages.observe("domains.name-servers.check"), model::check),
            Feather.REFRESH_CW);
    check.setId("domain-check");
    check.disableProperty().bind(model.checkingProperty());
    return check;
  }

  private Node failed(Throwable failure) {
    return new EmptyState(
        Feather.ALERT_TRIANGLE,
        messages.observe("domains.detail.failed"),
        Bindings.createStringBinding(
            () -> ui.errors().sentence(failure), messages.languageProperty()),
        Buttons.plain(messages.observe("domains.retry.button"), model::load));
  }
}
