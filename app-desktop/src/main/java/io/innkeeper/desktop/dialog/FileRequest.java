package io.innkeeper.desktop.dialog;

/**
 * Which file is wanted.
 *
 * @param title of the chooser, in the viewer's language
 * @param fileName proposed when saving; empty when opening
 * @param extensionLabel what such files are called, in the viewer's language
 * @param extension without the dot: {@code csv}
 */
public record FileRequest(String title, String fileName, String extensionLabel, String extension) {}
