package io.innkeeper.core.secrets;

/**
 * The keys as this node has them.
 *
 * @param fingerprint names the keyset that every node of this database seals with
 * @param opens whether this node runs jobs and has the private half
 */
public record KeysView(String fingerprint, boolean opens) {}
