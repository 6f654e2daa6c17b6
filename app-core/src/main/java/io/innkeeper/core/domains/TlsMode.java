package io.innkeeper.core.domains;

/** How the provider's edge speaks to the origin. */
public enum TlsMode {
  /** Visitors are encrypted, the way to the origin is not. */
  FLEXIBLE,
  /** Encrypted both ways; the origin's certificate is not checked. */
  FULL,
  /** Encrypted both ways with a certificate that is checked. */
  STRICT
}
