package io.innkeeper.desktop.shell;

import org.kordamp.ikonli.Ikon;

/**
 * One line of the palette.
 *
 * @param title what it is called, in the viewer's language
 * @param detail shortcut, or what tells it from others
 * @param icon of its kind
 * @param run what Enter does
 */
record PaletteEntry(String title, String detail, Ikon icon, Runnable run) {}
