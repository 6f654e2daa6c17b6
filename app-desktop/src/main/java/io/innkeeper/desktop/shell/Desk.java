package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.kit.Actions;
import io.innkeeper.desktop.kit.Appearance;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.nav.Navigator;

/**
 * What the main window is made for: one signed-in actor in one place.
 *
 * @param ui what every view needs
 * @param navigator holds the actor's features
 * @param actions what the actor may do
 * @param appearance theme and fonts
 * @param environment where the actor works
 * @param actorName shown at the lower left
 */
public record Desk(
    Ui ui,
    Navigator navigator,
    Actions actions,
    Appearance appearance,
    Environment environment,
    String actorName) {}
