package io.innkeeper.core.secrets;

/** A secret as the database keeps it: ciphertext in base64; safe to store, useless to read. */
public record Sealed(String ciphertext) {

  @Override
  public String toString() {
    return "sealed";
  }
}
