package io.innkeeper.core.kernel;

import java.io.Serial;
import java.util.Map;

/** What was asked for is not there, or was removed meanwhile. */
public final class NotFound extends CoreException {

  @Serial private static final long serialVersionUID = 1L;

  public NotFound(String code, Object id) {
    super(code, Map.of("id", id.toString()));
  }
}
