package io.innkeeper.core.place;

/** How much a connection is protected, from the strictest to none. */
public enum TlsMode {
  /** Encrypted, and the server's certificate is trusted and names the host. */
  VERIFY_FULL("verify-full"),
  /** Encrypted, and the server's certificate is trusted. */
  VERIFY_CA("verify-ca"),
  /** Encrypted, to whoever answers. */
  REQUIRE("require"),
  /** Not encrypted: for a server on this machine or behind a tunnel. */
  DISABLE("disable");

  private final String parameter;

  TlsMode(String parameter) {
    this.parameter = parameter;
  }

  /** The driver's word for it. */
  String parameter() {
    return parameter;
  }
}
