package io.innkeeper.core.secrets;

import com.google.crypto.tink.KeysetHandle;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads keyset files: JSON, the keyset under a key derived from the passphrase. */
@Component
class KeysetFiles {

  private static final String FORMAT = "innkeeper-keyset-1";

  /** RFC 9106, 4: the second recommended option, for when 2 GiB are too much. */
  private static final int MEMORY_KIB = 64 * 1024;

  private static final int PASSES = 3;
  private static final int LANES = 4;
  private static final int SALT_BYTES = 16;

  private final JsonMapper json;
  private final SecureRandom random = new SecureRandom();

  KeysetFiles(JsonMapper json) {
    this.json = json;
  }

  private record Content(String format, String fingerprint, String salt, String keyset) {}

  KeysetFile write(KeysetHandle privateKeyset, Secret passphrase) throws GeneralSecurityException {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    String fingerprint = Keysets.fingerprint(privateKeyset.getPublicKeysetHandle());
    String wrapped = Keysets.wrap(privateKeyset, derived(passphrase, salt), fingerprint);
    Content content =
        new Content(
            FORMAT, fingerprint, base64(salt), base64(wrapped.getBytes(StandardCharsets.UTF_8)));
    return new KeysetFile(json.writeValueAsString(content));
  }

  KeysetHandle read(KeysetFile file, Secret passphrase) {
    Content content;
    String wrapped;
    byte[] salt;
    try {
      content = json.readValue(file.text(), Content.class);
      salt = Base64.getDecoder().decode(content.salt());
      if (!FORMAT.equals(content.format()) || salt.length != SALT_BYTES) {
        throw new Invalid("file", "keys.not-a-keyset");
      }
      wrapped = new String(Base64.getDecoder().decode(content.keyset()), StandardCharsets.UTF_8);
    } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
      throw new Invalid("file", "keys.not-a-keyset");
    }
    try {
      return Keysets.unwrap(wrapped, derived(passphrase, salt), content.fingerprint());
    } catch (GeneralSecurityException _) {
      throw new Invalid("passphrase", "keys.wrong-passphrase");
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] derived(Secret passphrase, byte[] salt) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(LANES)
            .build());
    byte[] key = new byte[Keysets.WRAPPING_KEY];
    byte[] typed = passphrase.open(text -> text.getBytes(StandardCharsets.UTF_8));
    argon2.generateBytes(typed, key);
    return key;
  }
}
