package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Secret;

/** The key that opens this database's secrets: whether this node has it, and how to bring it. */
public interface Keys {

  /** Passphrases are at least this long. */
  int MIN_PASSPHRASE = 12;

  /**
   * How this node stands.
   *
   * @throws io.innkeeper.core.kernel.Unavailable with {@code secret.no-keyset} if no node that runs
   *     jobs has ever started on this database
   */
  @Requires(area = Area.KEYS, access = Access.READ)
  KeysView get(Actor actor);

  /**
   * The private keyset for another node; audited. Whoever has the file and the passphrase can read
   * every secret of this database.
   *
   * @param passphrase {@value #MIN_PASSPHRASE} to 128 characters
   * @throws io.innkeeper.core.kernel.Unavailable with {@code secret.no-private-key} if this node
   *     has none
   */
  @Requires(area = Area.KEYS, access = Access.WRITE)
  KeysetFile export(Actor actor, Secret passphrase);

  /**
   * Takes over what {@link #export} gave on another node; audited.
   *
   * @throws io.innkeeper.core.kernel.Invalid with {@code keys.wrong-passphrase} or {@code
   *     keys.not-a-keyset}
   * @throws io.innkeeper.core.kernel.Conflict with {@code keys.other-database} if the keyset is not
   *     this database's, {@code keys.runs-no-jobs} if this node opens nothing
   */
  @Requires(area = Area.KEYS, access = Access.WRITE)
  void takeOver(Actor actor, KeysetFile file, Secret passphrase);
}
