package io.innkeeper.desktop.prefs;

/**
 * The name, type and default of one preference.
 *
 * @param name stable, in the file; words joined by hyphens
 * @param type a simple type, an enum, or a record of such
 * @param initial used until the viewer chooses, and where the stored value cannot be read
 */
public record Key<T>(String name, Class<T> type, T initial) {}
