package io.innkeeper.core.kernel;

/** What may be done in an {@link Area}. */
public enum Access {
  READ,
  WRITE,
  DELETE
}
