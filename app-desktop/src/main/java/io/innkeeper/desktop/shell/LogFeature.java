package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.View;
import java.nio.file.Path;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The log of this workstation. */
public final class LogFeature implements Feature {

  private final Ui ui;
  private final Path file;

  public LogFeature(Ui ui, Path file) {
    this.ui = ui;
    this.file = file;
  }

  @Override
  public String id() {
    return "log";
  }

  @Override
  public String titleKey() {
    return "log.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.FILE_TEXT;
  }

  @Override
  public NavGroup group() {
    return NavGroup.SYSTEM;
  }

  @Override
  public View open(Destination destination) {
    return new LogView(ui, file);
  }
}
