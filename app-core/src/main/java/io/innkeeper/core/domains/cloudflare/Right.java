package io.innkeeper.core.domains.cloudflare;

/** What a call needs of its token. */
enum Right {
  NONE("", "", ""),
  ZONE_READ("dns-right.zone-read", "#zone:read", "Zone: Zone: Read"),
  ZONE_CREATE("dns-right.zone-create", "#zone:edit", "Zone: Zone: Edit"),
  RECORDS_READ("dns-right.records-read", "#dns_records:read", "Zone: DNS: Read"),
  RECORDS_EDIT("dns-right.records-edit", "#dns_records:edit", "Zone: DNS: Edit"),
  SETTINGS_READ("dns-right.settings-read", "#zone_settings:read", "Zone: Zone Settings: Read"),
  SETTINGS_EDIT("dns-right.settings-edit", "#zone_settings:edit", "Zone: Zone Settings: Edit");

  private final String code;
  private final String wire;
  private final String words;

  Right(String code, String wire, String words) {
    this.code = code;
    this.wire = wire;
    this.words = words;
  }

  /** Translated. */
  String code() {
    return code;
  }

  /** As a zone lists it among its permissions. */
  String wire() {
    return wire;
  }

  /** As the provider's page for tokens calls it, so that people find it there. */
  String words() {
    return words;
  }
}
