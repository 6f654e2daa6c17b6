package io.innkeeper.core.kernel;

import java.io.Serial;
import java.util.Map;

/** The call contradicts the present state: a taken name, a stale revision, a full quota. */
public final class Conflict extends CoreException {

  @Serial private static final long serialVersionUID = 1L;

  public Conflict(String code) {
    super(code, Map.of());
  }

  public Conflict(String code, Map<String, Object> args) {
    super(code, args);
  }
}
