package io.innkeeper.core.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call that reached the sandbox's API, and what it answered.
 *
 * @param path below the API's address, such as {@code /zones}
 * @param query raw, empty where there was none
 * @param body empty where there was none
 * @param token the id of the token, never its value; {@code null} for a token nobody knows
 * @param status 0 where the connection was cut without an answer
 * @param answer empty where there was none
 * @param fault the fault that hit this call
 */
public record Call(
    long seq,
    Instant at,
    String method,
    String path,
    String query,
    String body,
    @Nullable String token,
    int status,
    String answer,
    @Nullable Fault fault) {}
