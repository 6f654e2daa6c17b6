package io.innkeeper.core.domains;

import io.innkeeper.core.jobs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * Says which step of which run made a record; providers keep it as the record's comment.
 *
 * @param step at most 50 characters, so that the whole fits into Cloudflare's 100
 */
public record ChangeMark(RunId run, String step) {

  private static final String PREFIX = "innkeeper:";
  private static final int LONGEST_STEP = 50;

  public ChangeMark {
    if (step.isBlank() || step.length() > LONGEST_STEP) {
      throw new IllegalArgumentException("A step's name has 1 to " + LONGEST_STEP + " characters");
    }
  }

  public String text() {
    return PREFIX + run + "/" + step;
  }

  /** Whether a comment was left by any of our runs. */
  public static boolean isOurs(@Nullable String comment) {
    return comment != null && comment.startsWith(PREFIX);
  }
}
