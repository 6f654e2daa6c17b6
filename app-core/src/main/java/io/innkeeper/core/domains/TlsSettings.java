package io.innkeeper.core.domains;

import org.jspecify.annotations.Nullable;

/**
 * How a zone's edge speaks TLS.
 *
 * @param mode null where encryption is off
 * @param alwaysHttps plain HTTP is redirected
 * @param automaticRewrites links to plain HTTP are rewritten in pages
 */
public record TlsSettings(
    @Nullable TlsMode mode,
    boolean alwaysHttps,
    boolean automaticRewrites,
    TlsVersion minimum,
    boolean http2,
    boolean http3) {

  /** What onboarding sets beside the chosen mode. */
  public static TlsSettings recommended(TlsMode mode) {
    return new TlsSettings(mode, true, true, TlsVersion.V1_2, true, true);
  }

  /** The oldest version of TLS that visitors may use. */
  public enum TlsVersion {
    V1_0,
    V1_1,
    V1_2,
    V1_3
  }
}
