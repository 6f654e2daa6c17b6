package io.innkeeper.core.sandbox;

import java.io.Serial;

/** The provider says no: an HTTP status, its own error code and a message. */
final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final int rule;

  Refusal(int status, int code, String message) {
    this(status, code, message, 0);
  }

  private Refusal(int status, int code, String message, int rule) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.rule = rule;
  }

  /** A record that breaks a rule; the rule's own code is in the answer's error chain. */
  static Refusal badRecord(int rule, String message) {
    return new Refusal(400, 1004, message, rule);
  }

  static Refusal noRoute(String path) {
    return new Refusal(
        404, 7003, "Could not route to " + path + ", perhaps your object identifier is invalid?");
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  /** 0 where there is no error chain. */
  int rule() {
    return rule;
  }
}
