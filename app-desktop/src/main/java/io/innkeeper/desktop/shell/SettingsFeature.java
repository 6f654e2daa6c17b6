package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How the console looks and speaks on this workstation. */
public final class SettingsFeature implements Feature {

  private final Ui ui;
  private final Appearance appearance;
  private final Supplier<List<Node>> sections;

  /**
   * @param sections what stands below the looks, made for each view
   */
  public SettingsFeature(Ui ui, Appearance appearance, Supplier<List<Node>> sections) {
    this.ui = ui;
    this.appearance = appearance;
    this.sections = sections;
  }

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public String titleKey() {
    return "settings.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.SETTINGS;
  }

  @Override
  public NavGroup group() {
    return NavGroup.SYSTEM;
  }

  @Override
  public Optional<String> shortcut() {
    return Optional.of("Shortcut+COMMA");
  }

  @Override
  public View open(Destination destination) {
    return new SettingsView(ui.messages(), ui.preferences(), appearance)
        .withSections(sections.get());
  }
}
