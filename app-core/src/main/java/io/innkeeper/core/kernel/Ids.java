package io.innkeeper.core.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562): ordered by time, so that new rows go to the end of an index.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static long lastMillis;
  private static int sequence;

  private Ids() {}

  /** A new id; greater than every id this process made before, within one millisecond too. */
  public static UUID next() {
    long high;
    synchronized (Ids.class) {
      long now = System.currentTimeMillis();
      if (now > lastMillis) {
        lastMillis = now;
        sequence = RANDOM.nextInt(0x800);
      } else if (++sequence > 0xFFF) {
        lastMillis++;
        sequence = RANDOM.nextInt(0x800);
      }
      high = (lastMillis << 16) | 0x7000L | sequence;
    }
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
