package io.innkeeper.desktop.task;

/**
 * A task that failed and that nobody expected to.
 *
 * @param title what was being done, in the viewer's language
 * @param cause why it failed
 */
public record Failure(String title, Throwable cause) {}
