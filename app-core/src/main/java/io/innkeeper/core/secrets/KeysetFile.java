package io.innkeeper.core.secrets;

/**
 * A private keyset on its way to another node: text to be kept in a file, encrypted with a
 * passphrase.
 */
public record KeysetFile(String text) {

  @Override
  public String toString() {
    return "keyset file";
  }
}
