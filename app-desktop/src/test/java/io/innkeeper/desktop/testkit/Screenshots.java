package io.innkeeper.desktop.testkit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Takes pictures of views at the design size, into {@code target/tour}; named {@code
 * <screen>[-<state>]-<en|tr>-<light|dark>.png}.
 */
public final class Screenshots {

  /** The headless screen is smaller than the design size, so no stage is needed for a picture. */
  private static final int WIDTH = 1280;

  private static final int HEIGHT = 800;

  private static final Path FOLDER = Path.of("target", "tour");

  private Screenshots() {}

  /** Puts a view into a scene of the design size; its rows load from now on. */
  public static Scene stage(Supplier<Parent> view) {
    return Fx.get(() -> {
      use("light");
      Scene scene = new Scene(view.get(), WIDTH, HEIGHT);
      Appearance.dress(scene);
      return scene;
    });
  }

  /** Writes the scene as it looks in both themes. */
  public static void take(Scene scene, String screen, Language language) {
    for (String theme : new String[] {"light", "dark"}) {
      Fx.run(() -> use(theme));
      for (int i = 0; i < 3; i++) { // late layout: a table sizes its columns after its first pulse
        Fx.get(() -> scene.snapshot(null));
        Fx.pause(Duration.ofMillis(30));
      }
      WritableImage image = Fx.get(() -> scene.snapshot(null));
      String name = screen + "-" + language.locale().getLanguage() + "-" + theme + ".png";
      write(image, FOLDER.resolve(name));
    }
  }

  private static void use(String theme) {
    Application.setUserAgentStylesheet(
        (theme.equals("dark") ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    int[] colours = new int[width * height];
    pixels.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, colours, 0, width);
    try {
      Files.createDirectories(FOLDER);
      if (!ImageIO.write(picture, "png", file.toFile())) {
        throw new IOException("No writer for PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
