package io.innkeeper.desktop.nav;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/** Lets the palette find things: customers, domains, jobs. */
public interface PaletteProvider {

  /** The heading of what it finds. */
  String titleKey();

  /** Up to {@code limit} things; runs on a virtual thread and may be interrupted. */
  List<Hit> search(String text, int limit) throws Exception;

  /**
   * One thing found.
   *
   * @param title its name
   * @param detail tells it from others of that name; may be empty
   * @param icon of its kind
   * @param destination where it is opened
   */
  record Hit(String title, String detail, Ikon icon, Destination destination) {}
}
