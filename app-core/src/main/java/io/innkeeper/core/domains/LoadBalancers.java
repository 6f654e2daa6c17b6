package io.innkeeper.core.domains;

import io.innkeeper.core.kernel.DomainName;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The load balancers' addresses and which of them a domain gets: always the same one, spread
 * evenly.
 */
record LoadBalancers(List<String> addresses) {

  static final LoadBalancers DEFAULT =
      new LoadBalancers(List.of("185.199.108.153", "185.199.109.153", "185.199.110.153"));

  LoadBalancers {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("There is no load balancer");
    }
    addresses = List.copyOf(addresses);
  }

  String addressOf(DomainName domain) {
    return addresses.get(indexOf(domain));
  }

  /** MD5 of the ASCII name as one unsigned number, modulo the number of addresses. */
  int indexOf(DomainName domain) {
    try {
      // A choice, not a protection: older systems chose by MD5, and their domains must stay put.
      byte[] hash =
          MessageDigest.getInstance("MD5")
              .digest(domain.ascii().getBytes(StandardCharsets.US_ASCII));
      return new BigInteger(1, hash).mod(BigInteger.valueOf(addresses.size())).intValue();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
