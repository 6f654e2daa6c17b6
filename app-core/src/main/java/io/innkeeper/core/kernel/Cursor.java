package io.innkeeper.core.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A place in a sorted list: the sort values of the row beside it. Opaque to callers, who only hand
 * it back; may cross a wire as text.
 */
public record Cursor(String token) {

  private static final String SEPARATOR = "\u001f";

  /** A cursor at the row with these sort values, in the order of the list's ORDER BY. */
  public static Cursor at(List<String> keys) {
    return new Cursor(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The sort values.
   *
   * @throws Invalid if this is not a cursor of a list with so many sort values
   */
  public List<String> keys(int expected) {
    try {
      byte[] text = Base64.getUrlDecoder().decode(token);
      List<String> keys =
          Arrays.asList(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
      if (keys.size() == expected) {
        return keys;
      }
    } catch (IllegalArgumentException e) {
      throw new Invalid("cursor", "field.cursor");
    }
    throw new Invalid("cursor", "field.cursor");
  }
}
