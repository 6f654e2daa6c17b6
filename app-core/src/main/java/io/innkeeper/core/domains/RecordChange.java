package io.innkeeper.core.domains;

import org.jspecify.annotations.Nullable;

/** One record to create, update or delete, named by what it is and not by a provider's id. */
public sealed interface RecordChange {

  /**
   * A record that shall be there.
   *
   * @param comment put beside it, when a deleted record is brought back; null for the mark
   */
  record Create(DnsRecord after, @Nullable String comment) implements RecordChange {
    public Create(DnsRecord after) {
      this(after, null);
    }
  }

  /** A record that shall become another; a comment that is not ours stays. */
  record Update(DnsRecord before, DnsRecord after) implements RecordChange {}

  /** A record that shall go. */
  record Delete(DnsRecord before) implements RecordChange {}
}
