package io.innkeeper.core.kernel;

import java.util.Locale;

/** One right: an area and what may be done there; written {@code customers:write}. */
public record Permission(Area area, Access access) {

  public static Permission read(Area area) {
    return new Permission(area, Access.READ);
  }

  public static Permission write(Area area) {
    return new Permission(area, Access.WRITE);
  }

  public static Permission delete(Area area) {
    return new Permission(area, Access.DELETE);
  }

  /** The stable text form, for the database and for messages: {@code dns-accounts:read}. */
  public String code() {
    return (area.name() + ":" + access.name()).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads {@link #code()}.
   *
   * @throws IllegalArgumentException if the text is no permission's code
   */
  public static Permission of(String code) {
    String[] parts = code.toUpperCase(Locale.ROOT).replace('-', '_').split(":", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a permission: " + code);
    }
    return new Permission(Area.valueOf(parts[0]), Access.valueOf(parts[1]));
  }

  @Override
  public String toString() {
    return code();
  }
}
