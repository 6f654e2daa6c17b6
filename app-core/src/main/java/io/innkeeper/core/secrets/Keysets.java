package io.innkeeper.core.secrets;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What Innkeeper does with Tink: HPKE (X25519, HKDF-SHA256, AES-128-GCM) for secrets, AES-256-GCM
 * for wrapping. Nothing is registered globally: each call names its configuration.
 */
final class Keysets {

  /** Bytes of a wrapping key. */
  static final int WRAPPING_KEY = 32;

  private Keysets() {}

  static KeysetHandle generate() throws GeneralSecurityException {
    return KeysetHandle.generateNew(
        PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM, HybridConfig2026.get());
  }

  static String publicText(KeysetHandle publicKeyset) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
        publicKeyset, HybridConfig2026.get());
  }

  static KeysetHandle publicKeyset(String text) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(text, HybridConfig2026.get());
  }

  /** Names a keyset by its public half; safe to show. */
  static String fingerprint(KeysetHandle publicKeyset) throws GeneralSecurityException {
    byte[] canonical =
        TinkProtoKeysetFormat.serializeKeysetWithoutSecret(publicKeyset, HybridConfig2026.get());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  static HybridEncrypt encrypter(KeysetHandle publicKeyset) throws GeneralSecurityException {
    return publicKeyset.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
  }

  static HybridDecrypt decrypter(KeysetHandle privateKeyset) throws GeneralSecurityException {
    return privateKeyset.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
  }

  /** The private keyset, encrypted; bound to its fingerprint. */
  static String wrap(KeysetHandle privateKeyset, byte[] key, String fingerprint)
      throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
        privateKeyset, aead(key), bytes(fingerprint), HybridConfig2026.get());
  }

  static KeysetHandle unwrap(String wrapped, byte[] key, String fingerprint)
      throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
        wrapped, aead(key), bytes(fingerprint), HybridConfig2026.get());
  }

  @AccessesPartialKey
  private static Aead aead(byte[] key) throws GeneralSecurityException {
    AesGcmKey aesGcm =
        AesGcmKey.builder()
            .setParameters(
                AesGcmParameters.builder()
                    .setKeySizeBytes(WRAPPING_KEY)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build())
            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
            .build();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(aesGcm).withFixedId(1).makePrimary())
        .build()
        .getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
