package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Secret;

/** Opens sealed secrets; a bean only on nodes that run jobs. For run steps and their adapters. */
public interface Opener {

  /**
   * The secret.
   *
   * @throws io.innkeeper.core.kernel.Unavailable with {@code secret.cannot-open} if it was sealed
   *     for another place, damaged, or sealed with a key this node lacks
   */
  Secret open(Sealed sealed, Place place);
}
