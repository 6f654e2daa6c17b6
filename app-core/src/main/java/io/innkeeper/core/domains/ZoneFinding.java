package io.innkeeper.core.domains;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the provider has the zone.
 *
 * @param zone the provider's id; null when it has none
 * @param name the zone's name, which may be a parent of the domain
 * @param status the provider's word: {@code active}, {@code pending} …
 * @param mayCreate whether it can be created with this account
 */
public record ZoneFinding(
    @Nullable String zone,
    @Nullable String name,
    @Nullable String status,
    List<String> nameServers,
    boolean mayCreate) {

  public ZoneFinding {
    nameServers = List.copyOf(nameServers);
  }

  public boolean found() {
    return zone != null;
  }
}
