package io.innkeeper.core.domains;

import java.time.Instant;
import java.util.List;

/**
 * What the public DNS answers for a domain's name servers, held against those required.
 *
 * @param required what the zone's provider wants, in lower case without the final dot, sorted
 * @param found what the public DNS answers, likewise; empty when the domain is not delegated
 */
public record NameServerFinding(
    Result result, List<String> required, List<String> found, Instant at) {

  /** How the two lists compare. */
  public enum Result {
    MATCHES,
    DIFFERS,
    /** The name does not exist, or has no name servers. */
    NOT_DELEGATED,
    /** No resolver answered. */
    UNREACHABLE
  }

  public NameServerFinding {
    required = List.copyOf(required);
    found = List.copyOf(found);
  }
}
