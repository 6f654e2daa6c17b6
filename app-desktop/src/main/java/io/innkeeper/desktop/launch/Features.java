package io.innkeeper.desktop.launch;

import io.innkeeper.core.Core;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.Navigator;
import java.util.List;
import java.util.function.Supplier;

/** Every business area of the console, in the order of the navigation. */
final class Features {

  private Features() {}

  static List<Feature> of(Core core, Ui ui, Navigator navigator, Supplier<Actor> actor) {
    return List.of();
  }
}
