package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Unavailable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;

/** Opens with this node's private keyset. */
final class HybridOpener implements Opener {

  private final NodeKeys keys;

  HybridOpener(NodeKeys keys) {
    this.keys = keys;
  }

  @Override
  public Secret open(Sealed sealed, Place place) {
    try {
      byte[] ciphertext = Base64.getDecoder().decode(sealed.ciphertext());
      byte[] plain =
          Keysets.decrypter(keys.privateKeyset())
              .decrypt(ciphertext, HybridSealer.associatedData(place));
      return Secret.of(new String(plain, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      throw new Unavailable("secret.cannot-open", Map.of("place", place.toString()));
    }
  }
}
