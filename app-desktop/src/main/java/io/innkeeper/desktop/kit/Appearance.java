package io.innkeeper.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.innkeeper.desktop.prefs.Key;
import io.innkeeper.desktop.prefs.Preferences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Theme, fonts and style sheet of every window; follows the system unless told otherwise. */
public final class Appearance {

  /** The viewer's choice of theme. */
  public static final Key<Theme> THEME = new Key<>("theme", Theme.class, Theme.SYSTEM);

  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-Medium.otf",
          "Inter-SemiBold.otf",
          "Inter-Bold.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Bold.ttf");

  static {
    FONTS.forEach(Appearance::load);
  }

  private final ObjectProperty<Theme> theme;

  public Appearance(Preferences preferences) {
    theme = preferences.property(THEME);
    theme.subscribe(_ -> apply());
    Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Whether dark colours are shown now. */
  public boolean isDark() {
    return switch (theme.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /** Gives a window the console's style sheet. */
  public static void dress(Scene scene) {
    scene.getStylesheets().add(styleSheet());
  }

  /** Where the style sheet with all tokens is. */
  public static String styleSheet() {
    return Objects.requireNonNull(Appearance.class.getResource("innkeeper.css")).toExternalForm();
  }

  private void apply() {
    Application.setUserAgentStylesheet(
        (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private static void load(String name) {
    try (InputStream font = Appearance.class.getResourceAsStream("fonts/" + name)) {
      Objects.requireNonNull(Font.loadFont(font, 13), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
