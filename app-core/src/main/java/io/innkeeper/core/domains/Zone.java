package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.DomainName;
import java.util.List;

/**
 * A zone at a provider.
 *
 * @param id the provider's
 * @param status the provider's word: {@code active}, {@code pending} …
 * @param nameServers that the registrar has to name; lower case, without the final dot, sorted
 */
public record Zone(String id, DomainName name, String status, List<String> nameServers) {

  public Zone {
    nameServers = nameServers.stream().map(HostNames::plain).sorted().toList();
  }

  public boolean isActive() {
    return status.equals("active");
  }
}
