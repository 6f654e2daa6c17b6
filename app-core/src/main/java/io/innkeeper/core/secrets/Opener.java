package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Secret;

/** Opens sealed secrets, on nodes that run jobs. For run steps and their adapters. */
public interface Opener {

  /**
   * The secret.
   *
   * @throws io.innkeeper.core.kernel.Unavailable with {@code secret.cannot-open} if it was sealed
   *     for another place or damaged, {@code secret.no-private-key} if this node has not the key or
   *     runs no jobs, {@code secret.key-damaged} if its key cannot be used
   */
  Secret open(Sealed sealed, Place place);
}
