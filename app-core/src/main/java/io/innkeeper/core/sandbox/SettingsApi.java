package io.innkeeper.core.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code /zones/{zone}/settings/{setting}}: those that decide about TLS. */
final class SettingsApi {

  /** What a new zone has. */
  static final Map<String, String> DEFAULTS = defaults();

  private static final List<String> SWITCH = List.of("on", "off");
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "ssl", List.of("off", "flexible", "full", "strict"),
          "always_use_https", SWITCH,
          "automatic_https_rewrites", SWITCH,
          "min_tls_version", List.of("1.0", "1.1", "1.2", "1.3"),
          "http2", SWITCH,
          "http3", SWITCH);

  private final World world;

  SettingsApi(World world) {
    this.world = world;
  }

  Answer get(Request request) {
    HostedZone zone = ZoneApi.zone(world.now().zones(), request);
    return Answer.ok(json(zone, setting(request)));
  }

  Answer patch(Request request) {
    String setting = setting(request);
    String value = Json.text(request.json(), "value");
    if (value == null || !VALUES.getOrDefault(setting, List.of()).contains(value)) {
      throw new Refusal(400, 1007, "Invalid value for zone setting " + setting);
    }
    return Answer.ok(
        world.change(draft -> {
          HostedZone zone = ZoneApi.zone(draft.zones, request);
          if (value.equals(zone.settings().get(setting))) {
            return json(zone, setting);
          }
          HostedZone changed = zone.withSetting(setting, value, draft.now);
          draft.zones.put(zone.id(), changed);
          draft.effect(Effect.Kind.SETTING_CHANGED, zone.name(), setting + "=" + value, null);
          return json(changed, setting);
        }));
  }

  private static String setting(Request request) {
    String setting = request.segments().get(3);
    if (!VALUES.containsKey(setting)) {
      throw new Refusal(400, 1006, "Unrecognized zone setting name: " + setting);
    }
    return setting;
  }

  private static ObjectNode json(HostedZone zone, String setting) {
    return Json.object()
        .put("id", setting)
        .put("value", zone.settings().get(setting))
        .put("editable", true)
        .put("modified_on", zone.modified().toString());
  }

  private static Map<String, String> defaults() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("ssl", "flexible");
    values.put("always_use_https", "off");
    values.put("automatic_https_rewrites", "off");
    values.put("min_tls_version", "1.0");
    values.put("http2", "on");
    values.put("http3", "off");
    return Collections.unmodifiableMap(values);
  }
}
