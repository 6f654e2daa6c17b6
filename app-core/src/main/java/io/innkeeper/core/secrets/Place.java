package io.innkeeper.core.secrets;

import java.util.UUID;

/** Where a sealed value stands; it opens nowhere else. */
public record Place(String table, String column, UUID row) {

  @Override
  public String toString() {
    return table + "." + column + "/" + row;
  }
}
