package io.innkeeper.core.sandbox;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who answers a method and path, and the right that this takes. */
final class Router {

  private static final String ZONE = "/zones/[0-9a-f]{32}";
  private static final String RECORD = ZONE + "/dns_records/[0-9a-f]{32}";

  private final List<Route> routes;

  Router(World world) {
    AccessApi access = new AccessApi(world);
    ZoneApi zones = new ZoneApi(world);
    RecordApi records = new RecordApi(world);
    SettingsApi settings = new SettingsApi(world);
    routes =
        List.of(
            route("GET", "/user/tokens/verify", null, access::verify),
            route("GET", "/accounts", SandboxRight.ZONE_READ, access::accounts),
            route("GET", "/zones", SandboxRight.ZONE_READ, zones::list),
            route("POST", "/zones", SandboxRight.ZONE_EDIT, zones::create),
            route("GET", ZONE, SandboxRight.ZONE_READ, zones::get),
            route("DELETE", ZONE, SandboxRight.ZONE_EDIT, zones::delete),
            route("PUT", ZONE + "/activation_check", SandboxRight.ZONE_READ, zones::check),
            route("GET", ZONE + "/dns_records", SandboxRight.DNS_READ, records::list),
            route("POST", ZONE + "/dns_records", SandboxRight.DNS_EDIT, records::create),
            route("POST", ZONE + "/dns_records/batch", SandboxRight.DNS_EDIT, records::batch),
            route("GET", RECORD, SandboxRight.DNS_READ, records::get),
            route("PUT", RECORD, SandboxRight.DNS_EDIT, records::put),
            route("PATCH", RECORD, SandboxRight.DNS_EDIT, records::patch),
            route("DELETE", RECORD, SandboxRight.DNS_EDIT, records::delete),
            route("GET", ZONE + "/settings/\\w+", SandboxRight.SETTINGS_READ, settings::get),
            route("PATCH", ZONE + "/settings/\\w+", SandboxRight.SETTINGS_EDIT, settings::patch));
  }

  Answer answer(Request request) {
    for (Route route : routes) {
      if (route.method.equals(request.method()) && route.path.matcher(request.path()).matches()) {
        if (route.right != null) {
          AccessApi.require(request.token(), route.right);
        }
        return route.handler.apply(request);
      }
    }
    throw Refusal.noRoute(request.path());
  }

  private static Route route(
      String method, String path, @Nullable SandboxRight right, Function<Request, Answer> handler) {
    return new Route(method, Pattern.compile(path), right, handler);
  }

  private record Route(
      String method,
      Pattern path,
      @Nullable SandboxRight right,
      Function<Request, Answer> handler) {}
}
