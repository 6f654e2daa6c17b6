package io.innkeeper.core.secrets;

import java.io.IOException;
import java.util.Optional;

/** Keeps the key that wraps this node's private keyset, one per keyset. */
interface WrappingKeys {

  /** Stored beside what it wraps: {@code keyring} or {@code file}. */
  String name();

  /** Keeps the key. */
  void put(String fingerprint, byte[] key) throws IOException;

  /** The key; empty if it is not here. */
  Optional<byte[]> get(String fingerprint) throws IOException;
}
