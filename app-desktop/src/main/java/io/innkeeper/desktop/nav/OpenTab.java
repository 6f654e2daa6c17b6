package io.innkeeper.desktop.nav;

/**
 * A tab.
 *
 * @param destination where it is
 * @param feature whose it is
 * @param view what it shows
 */
public record OpenTab(Destination destination, Feature feature, View view) {}
