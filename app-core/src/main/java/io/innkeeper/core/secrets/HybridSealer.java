package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Seals with the public keyset of the database. */
@Component
class HybridSealer implements Sealer {

  private final NodeKeys keys;

  HybridSealer(NodeKeys keys) {
    this.keys = keys;
  }

  @Override
  public Sealed seal(Secret secret, Place place) {
    byte[] plain = secret.open(text -> text.getBytes(StandardCharsets.UTF_8));
    try {
      byte[] sealed = Keysets.encrypter(keys.publicKeyset()).encrypt(plain, associatedData(place));
      return new Sealed(Base64.getEncoder().encodeToString(sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing for " + place + " failed", e);
    }
  }

  /** What binds a sealed value to where it stands. */
  static byte[] associatedData(Place place) {
    return String.join("|", place.table(), place.column(), place.row().toString())
        .getBytes(StandardCharsets.UTF_8);
  }
}
