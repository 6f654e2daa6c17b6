package io.innkeeper.core.secrets;

import com.google.crypto.tink.KeysetHandle;
import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.NodeSettings;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries the private keyset between nodes. */
@Service
@Transactional
class DefaultKeys implements Keys {

  private static final Permission READ = new Permission(Area.KEYS, Access.READ);
  private static final Permission WRITE = new Permission(Area.KEYS, Access.WRITE);

  private final NodeKeys keys;
  private final KeysetFiles files;
  private final NodeSettings node;
  private final AuditTrail trail;

  DefaultKeys(NodeKeys keys, KeysetFiles files, NodeSettings node, AuditTrail trail) {
    this.keys = keys;
    this.files = files;
    this.node = node;
    this.trail = trail;
  }

  @Override
  public KeysView get(Actor actor) {
    actor.require(READ);
    return new KeysView(keys.fingerprint(), keys.hasPrivateKeyset());
  }

  @Override
  public KeysetFile export(Actor actor, Secret passphrase) {
    actor.require(WRITE);
    new Problems().range("passphrase", passphrase.length(), MIN_PASSPHRASE, 128).throwIfAny();
    KeysetHandle privateKeyset = keys.privateKeyset();
    trail.record(actor, "keys.exported", subject(), Map.of(), Map.of("node", node.name()));
    try {
      return files.write(privateKeyset, passphrase);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keyset could not be encrypted", e);
    }
  }

  @Override
  public void takeOver(Actor actor, KeysetFile file, Secret passphrase) {
    actor.require(WRITE);
    if (!node.role().runsJobs()) {
      throw new Conflict("keys.runs-no-jobs");
    }
    KeysetHandle brought = files.read(file, passphrase);
    trail.record(actor, "keys.taken-over", subject(), Map.of(), Map.of("node", node.name()));
    keys.takeOver(brought);
  }

  private Subject subject() {
    String fingerprint = keys.fingerprint();
    return new Subject(
        "keyset",
        UUID.nameUUIDFromBytes(fingerprint.getBytes(StandardCharsets.UTF_8)),
        fingerprint);
  }
}
