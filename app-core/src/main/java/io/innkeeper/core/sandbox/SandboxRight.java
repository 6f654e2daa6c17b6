package io.innkeeper.core.sandbox;

import java.util.Set;

/** What a sandbox token may do, named as the provider names it in a zone's {@code permissions}. */
public enum SandboxRight {
  ZONE_READ("#zone:read"),
  /** Create and delete zones. */
  ZONE_EDIT("#zone:edit"),
  DNS_READ("#dns_records:read"),
  DNS_EDIT("#dns_records:edit"),
  SETTINGS_READ("#zone_settings:read"),
  SETTINGS_EDIT("#zone_settings:edit");

  private final String wire;

  SandboxRight(String wire) {
    this.wire = wire;
  }

  /** The name in answers. */
  public String wire() {
    return wire;
  }

  /** To edit something is to read it too. */
  boolean isIn(Set<SandboxRight> granted) {
    return granted.contains(this)
        || switch (this) {
          case ZONE_READ -> granted.contains(ZONE_EDIT);
          case DNS_READ -> granted.contains(DNS_EDIT);
          case SETTINGS_READ -> granted.contains(SETTINGS_EDIT);
          case ZONE_EDIT, DNS_EDIT, SETTINGS_EDIT -> false;
        };
  }
}
