package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import io.innkeeper.core.domains.TlsMode;
import io.innkeeper.core.domains.TlsSettings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the zone settings that decide about TLS, each with a call of its own. */
final class TlsCalls {

  private static final String MODE = "ssl";
  private static final String ALWAYS_HTTPS = "always_use_https";
  private static final String REWRITES = "automatic_https_rewrites";
  private static final String MINIMUM = "min_tls_version";
  private static final String HTTP2 = "http2";
  private static final String HTTP3 = "http3";
  private static final String ENCRYPTION_OFF = "off";

  private final CloudflareApi api;

  TlsCalls(CloudflareApi api) {
    this.api = api;
  }

  TlsSettings read(DnsCredentials credentials, String zone) {
    String mode = value(credentials, zone, MODE);
    String minimum = value(credentials, zone, MINIMUM);
    try {
      return new TlsSettings(
          mode.equals(ENCRYPTION_OFF) ? null : TlsMode.valueOf(mode.toUpperCase(Locale.ROOT)),
          isOn(credentials, zone, ALWAYS_HTTPS),
          isOn(credentials, zone, REWRITES),
          TlsSettings.TlsVersion.valueOf("V" + minimum.replace('.', '_')),
          isOn(credentials, zone, HTTP2),
          isOn(credentials, zone, HTTP3));
    } catch (IllegalArgumentException _) {
      throw DnsFailure.lasting("dns.answer-unreadable", Map.of("field", mode + ", " + minimum));
    }
  }

  void write(DnsCredentials credentials, String zone, TlsSettings wanted) {
    wanted(wanted).forEach((setting, value) -> write(credentials, zone, setting, value));
  }

  private void write(DnsCredentials credentials, String zone, String setting, String value) {
    JsonNode present = get(credentials, zone, setting);
    if (CloudflareApi.text(present, "value").equals(value)) {
      return;
    }
    if (!present.path("editable").asBoolean(true)) {
      throw DnsFailure.lasting("dns.setting-locked", Map.of("setting", setting));
    }
    ObjectNode body = CloudflareApi.JSON.createObjectNode().put("id", setting).put("value", value);
    try {
      api.call(credentials, ApiCall.write("PATCH", path(zone, setting), body, Right.SETTINGS_EDIT));
    } catch (DnsFailure e) {
      boolean mayHaveWorked = e.outcomeUnknown() && !Thread.currentThread().isInterrupted();
      if (!mayHaveWorked || !value(credentials, zone, setting).equals(value)) {
        throw e;
      }
    }
  }

  private static Map<String, String> wanted(TlsSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        MODE,
        settings.mode() == null ? ENCRYPTION_OFF : settings.mode().name().toLowerCase(Locale.ROOT));
    values.put(ALWAYS_HTTPS, onOff(settings.alwaysHttps()));
    values.put(REWRITES, onOff(settings.automaticRewrites()));
    values.put(MINIMUM, settings.minimum().name().substring(1).replace('_', '.'));
    values.put(HTTP2, onOff(settings.http2()));
    values.put(HTTP3, onOff(settings.http3()));
    return values;
  }

  private boolean isOn(DnsCredentials credentials, String zone, String setting) {
    return value(credentials, zone, setting).equals("on");
  }

  private String value(DnsCredentials credentials, String zone, String setting) {
    return CloudflareApi.text(get(credentials, zone, setting), "value");
  }

  private JsonNode get(DnsCredentials credentials, String zone, String setting) {
    return api.result(credentials, ApiCall.get(path(zone, setting), Right.SETTINGS_READ));
  }

  private static String path(String zone, String setting) {
    return "/zones/" + zone + "/settings/" + setting;
  }

  private static String onOff(boolean on) {
    return on ? "on" : "off";
  }
}
