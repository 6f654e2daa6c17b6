package io.innkeeper.core.kernel;

/**
 * The state of a thing that its reader saw: a change made on an older one answers {@link Conflict}
 * with the code {@code stale}.
 */
public record Revision(long value) {

  /**
   * Refuses a change made on an older state.
   *
   * @throws Conflict with {@code stale} if the thing has changed since it was read
   */
  public void requireCurrent(long current) {
    if (value != current) {
      throw new Conflict("stale");
    }
  }
}
