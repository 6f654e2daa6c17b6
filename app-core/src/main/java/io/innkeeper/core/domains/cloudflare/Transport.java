package io.innkeeper.core.domains.cloudflare;

import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends one call and brings its answer back, or says whether the call can have had an effect. */
final class Transport {

  private static final URI CLOUDFLARE = URI.create("https://api.cloudflare.com/client/v4");
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final OkHttpClient readers;
  private final OkHttpClient writers;

  /** Every call ends within {@code longest}. */
  Transport(Duration longest) {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
    readers =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(CONNECT)
            .readTimeout(longest)
            .callTimeout(longest)
            // An API has one address: a token is not carried to another.
            .followRedirects(false)
            .eventListener(new MarksSent())
            .build();
    // A write is never sent twice behind our back: whether it had its effect is asked first.
    writers = readers.newBuilder().retryOnConnectionFailure(false).build();
  }

  Reply send(DnsCredentials credentials, ApiCall call) throws InterruptedException {
    AtomicBoolean sent = new AtomicBoolean();
    Call http = (call.reads() ? readers : writers).newCall(request(credentials, call, sent));
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    http.enqueue(new Answer(reply));
    try {
      return reply.get();
    } catch (InterruptedException e) {
      http.cancel();
      throw e;
    } catch (ExecutionException _) {
      // The cause's text may hold addresses and header values: its kind is all that is told.
      String host = http.request().url().host();
      if (!sent.get()) {
        throw DnsFailure.passing("dns.unreachable", Map.of("host", host));
      }
      throw call.reads()
          ? DnsFailure.passing("dns.answer-lost", Map.of("host", host))
          : DnsFailure.unknown("dns.answer-lost", Map.of("host", host));
    }
  }

  private static Request request(DnsCredentials credentials, ApiCall call, AtomicBoolean sent) {
    URI address = credentials.address() == null ? CLOUDFLARE : credentials.address();
    HttpUrl base = HttpUrl.parse(address + call.path());
    if (base == null) {
      throw DnsFailure.lasting("dns.address-malformed", Map.of("address", address.toString()));
    }
    HttpUrl.Builder url = base.newBuilder();
    call.query().forEach(url::addQueryParameter);
    if (!credentials.token().open(Transport::canBeSent)) {
      throw DnsFailure.lasting("dns.token-malformed", Map.of());
    }
    return credentials
        .token()
        .open(token ->
            new Request.Builder()
                .url(url.build())
                .header("Authorization", "Bearer " + token.strip())
                .header("Accept", "application/json")
                .method(call.method(), body(call))
                .tag(AtomicBoolean.class, sent)
                .build());
  }

  /** What no header can hold is no token either: a line break from the clipboard, a letter ş. */
  private static boolean canBeSent(String token) {
    return !token.isBlank() && token.strip().chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  private static @Nullable RequestBody body(ApiCall call) {
    if (call.body() != null) {
      return RequestBody.create(call.body().toString().getBytes(StandardCharsets.UTF_8), JSON);
    }
    return call.reads() ? null : RequestBody.create(new byte[0]);
  }

  /** An answer as it came. */
  record Reply(
      int status,
      String body,
      @Nullable String ratelimit,
      @Nullable String policy,
      @Nullable String retryAfter) {}

  private record Answer(CompletableFuture<Reply> reply) implements Callback {

    @Override
    public void onFailure(Call call, IOException e) {
      reply.completeExceptionally(e);
    }

    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        reply.complete(
            new Reply(
                response.code(),
                response.body().string(),
                response.header("Ratelimit"),
                response.header("Ratelimit-Policy"),
                response.header("Retry-After")));
      } catch (IOException e) {
        reply.completeExceptionally(e);
      }
    }
  }

  /** Before its head is on the wire a call cannot have had an effect. */
  private static final class MarksSent extends EventListener {

    @Override
    public void requestHeadersStart(Call call) {
      AtomicBoolean sent = call.request().tag(AtomicBoolean.class);
      if (sent != null) {
        sent.set(true);
      }
    }
  }
}
