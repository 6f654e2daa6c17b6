package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.form.Entries;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.FormView;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.kit.PageHeader;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.View;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import io.innkeeper.desktop.wizard.WizardModel;
import io.innkeeper.desktop.wizard.WizardStep;
import io.innkeeper.desktop.wizard.WizardView;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A main window with a sample of everything the kit has. */
final class SampleDesk {

  private final TestUi test;
  private final Desk desk;
  private final ShellView shell;
  private final FormModel form = new FormModel();

  SampleDesk(Language language) {
    test = TestUi.in(language);
    desk = Fx.get(this::makeDesk);
    shell = Fx.get(() -> new ShellView(desk));
  }

  TestUi test() {
    return test;
  }

  Desk desk() {
    return desk;
  }

  ShellView shell() {
    return shell;
  }

  FormModel form() {
    return form;
  }

  private Desk makeDesk() {
    Ui ui = test.ui();
    ui.preferences().set(SettingsView.LANGUAGE, ui.messages().language());
    Appearance appearance = new Appearance(ui.preferences());
    Navigator navigator = new Navigator(ui, _ -> true);
    navigator.register(new Sample("table", "table.columns.menu", NavGroup.BUSINESS, this::table));
    navigator.register(new Sample("form", "table.filter.button", NavGroup.BUSINESS, this::form));
    navigator.register(new Sample("wizard", "wizard.next.button", NavGroup.HOSTING, this::wizard));
    navigator.register(new SettingsFeature(ui, appearance, java.util.List::of));
    navigator.register(new LogFeature(ui, KitTour.sampleLog()));
    return new Desk(
        ui,
        navigator,
        new Actions(_ -> true),
        appearance,
        new Environment(Environment.Kind.SANDBOX, "localhost"),
        "Ada Lovelace");
  }

  private Node table(ObservableValue<String> title) {
    BorderPane page = new BorderPane(new SampleTable(test, SampleTable.State.ROWS).table());
    page.getStyleClass().add("page");
    page.setTop(new PageHeader(title));
    return page;
  }

  private Node form(ObservableValue<String> title) {
    Entries entries = new Entries(test.ui().texts());
    FieldModel<String> name = form.text("name").rule(Rule.required()).rule(Rule.atMost(40));
    FieldModel<String> email = form.text("email");
    FieldModel<@Nullable Long> limit = form.add(new FieldModel<@Nullable Long>("limit", 10L));
    FieldModel<@Nullable Language> language =
        form.add(new FieldModel<@Nullable Language>("language", Language.TURKISH));
    FieldModel<Boolean> sent = form.add(new FieldModel<>("sent", true));
    name.validate();
    FormView view =
        new FormView(test.ui(), form)
            .section(
                "settings.looks.title",
                entries.text(name, "settings.language.label").hint("log.empty.text"),
                entries.text(email, "settings.theme.label"),
                Entries.row(
                    entries.number(limit, "settings.zoom.label"),
                    entries.choice(
                        language,
                        "settings.language.label",
                        List.of(Language.values()),
                        Language::nativeName)),
                entries.secret(form.text("secret"), "table.search.prompt"),
                entries.check(sent, "table.comfortable.item"))
            .onSave(
                "dialog.close.button", () -> test.ui().tasks().run("table.load.task", () -> {}));
    BorderPane page = new BorderPane(view);
    page.getStyleClass().add("page");
    page.setTop(new PageHeader(title));
    return page;
  }

  private Node wizard(ObservableValue<String> title) {
    List<WizardStep> steps =
        Stream.of("language", "theme", "zoom")
            .<WizardStep>map(n -> new Step(n, "settings." + n + ".label", title))
            .toList();
    WizardModel model = new WizardModel(test.ui().tasks(), steps, () -> {});
    model.next();
    return new WizardView(test.ui(), model, "dialog.close.button", () -> {});
  }

  private record Step(String id, String titleKey, ObservableValue<String> text)
      implements WizardStep {
    @Override
    public Node node() {
      return Labels.of(text, "muted");
    }
  }

  private interface Page {
    Node make(ObservableValue<String> title);
  }

  private final class Sample implements Feature {

    private final String id;
    private final String titleKey;
    private final NavGroup group;
    private final Page page;

    Sample(String id, String titleKey, NavGroup group, Page page) {
      this.id = id;
      this.titleKey = titleKey;
      this.group = group;
      this.page = page;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String titleKey() {
      return titleKey;
    }

    @Override
    public Ikon icon() {
      return Feather.GRID;
    }

    @Override
    public NavGroup group() {
      return group;
    }

    @Override
    public View open(Destination destination) {
      ObservableValue<String> title = test.ui().messages().observe(titleKey);
      Node node = page.make(title);
      return new View() {
        @Override
        public Node node() {
          return node;
        }

        @Override
        public ObservableValue<String> title() {
          return title;
        }
      };
    }
  }
}
