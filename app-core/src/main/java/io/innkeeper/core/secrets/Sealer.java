package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Secret;

/** Seals secrets; on every node. */
public interface Sealer {

  /** The secret, readable only by {@link Opener} and only for the same place. */
  Sealed seal(Secret secret, Place place);
}
