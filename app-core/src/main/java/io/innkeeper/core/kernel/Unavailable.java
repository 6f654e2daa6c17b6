package io.innkeeper.core.kernel;

import java.io.Serial;
import java.util.Map;

/** Something that Innkeeper needs does not answer now; the same call may succeed later. */
public final class Unavailable extends CoreException {

  @Serial private static final long serialVersionUID = 1L;

  public Unavailable(String code, Map<String, Object> args) {
    super(code, args);
  }
}
