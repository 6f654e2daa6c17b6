package io.innkeeper.core.domains;

/** Which protocol a DNS provider account speaks. */
public enum DnsProviderKind {
  CLOUDFLARE,
  POWERDNS
}
