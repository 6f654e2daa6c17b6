package io.innkeeper.core.secrets;

import com.google.crypto.tink.KeysetHandle;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The keyset of this database as this node has it: its public half, and its private half. */
final class NodeKeys {

  private static final Logger log = LoggerFactory.getLogger(NodeKeys.class);

  private final PublicKeysets database;
  private final PrivateKeysets own;
  private final boolean opens;
  private final TransactionTemplate aside;
  private final Map<String, KeysetHandle> privateKeysets = new ConcurrentHashMap<>();

  /**
   * @param opens whether this node runs jobs, and so makes the keyset where there is none yet
   */
  NodeKeys(
      PublicKeysets database,
      PrivateKeysets own,
      boolean opens,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.own = own;
    this.opens = opens;
    this.aside = new TransactionTemplate(transactions);
    // A keyset that the caller's rollback takes away must not be remembered.
    this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Makes the keyset if this database has none, and says if this node cannot open. */
  void prepare() {
    if (opens && !own.has(fingerprint())) {
      log.warn("This node has no private keyset {}: it cannot open secrets", fingerprint());
    }
  }

  String fingerprint() {
    return stored().fingerprint();
  }

  KeysetHandle publicKeyset() {
    try {
      return Keysets.publicKeyset(stored().keyset());
    } catch (GeneralSecurityException e) {
      throw damaged(e);
    }
  }

  boolean hasPrivateKeyset() {
    return opens && own.has(fingerprint());
  }

  /**
   * The private half.
   *
   * @throws Unavailable with {@code secret.no-private-key} or {@code secret.key-damaged}
   */
  KeysetHandle privateKeyset() {
    String fingerprint = fingerprint();
    KeysetHandle known = privateKeysets.get(fingerprint);
    if (known == null) {
      known = loaded(fingerprint);
      privateKeysets.put(fingerprint, known);
    }
    return known;
  }

  private KeysetHandle loaded(String fingerprint) {
    try {
      Optional<KeysetHandle> found = opens ? own.get(fingerprint) : Optional.empty();
      return found.orElseThrow(
          () -> new Unavailable("secret.no-private-key", Map.of("fingerprint", fingerprint)));
    } catch (GeneralSecurityException | IOException e) {
      throw damaged(e);
    }
  }

  /**
   * Takes over a private keyset from another node.
   *
   * @throws Conflict with {@code keys.other-database} if it is not this database's
   */
  void takeOver(KeysetHandle brought) {
    try {
      if (!Keysets.fingerprint(brought.getPublicKeysetHandle()).equals(fingerprint())) {
        throw new Conflict("keys.other-database", Map.of("fingerprint", fingerprint()));
      }
      own.put(brought);
      privateKeysets.put(fingerprint(), brought);
    } catch (GeneralSecurityException | IOException e) {
      throw damaged(e);
    }
  }

  /** This database's keyset; made here if there is none and this node runs jobs. */
  private PublicKeysets.Stored stored() {
    Optional<PublicKeysets.Stored> found = database.find();
    if (found.isEmpty() && opens) {
      generate();
      found = aside.execute(_ -> database.find());
    }
    if (found == null || found.isEmpty()) {
      throw new Unavailable("secret.no-keyset", Map.of());
    }
    return found.get();
  }

  private synchronized void generate() {
    try {
      KeysetHandle fresh = Keysets.generate();
      KeysetHandle open = fresh.getPublicKeysetHandle();
      var keyset = new PublicKeysets.Stored(Keysets.fingerprint(open), Keysets.publicText(open));
      // First the private half: nothing may ever be sealed that nobody can open.
      own.put(fresh);
      if (!Boolean.TRUE.equals(aside.execute(_ -> database.insertFirst(keyset)))) {
        own.remove(keyset.fingerprint());
      }
    } catch (GeneralSecurityException | IOException e) {
      throw damaged(e);
    }
  }

  private static Unavailable damaged(Exception cause) {
    // Only the kind of failure: a parser's message may quote what it read.
    log.error("The keyset of this node cannot be used: {}", cause.getClass().getName());
    return new Unavailable("secret.key-damaged", Map.of());
  }
}
