package io.innkeeper.core.kernel;

import java.io.Serial;
import java.util.Map;

/** The actor lacks a right. */
public final class Denied extends CoreException {

  @Serial private static final long serialVersionUID = 1L;

  public Denied(Permission missing) {
    super("denied", Map.of("permission", missing.code()));
  }

  /** Refused for another reason than one missing permission, such as a failed sign-in. */
  public Denied(String code, Map<String, Object> args) {
    super(code, args);
  }
}
