package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one Innkeeper at a time use a data folder; the system lets go of it whatever ends the
 * process. A second start can ask the first to show itself.
 */
public final class InstanceLock implements AutoCloseable {

  /** What asking for a data folder led to. */
  public sealed interface Claim {

    /** The folder is ours until the lock is closed. */
    record Held(InstanceLock lock) implements Claim {}

    /**
     * Another Innkeeper has it.
     *
     * @param isShown whether it answered that it came to the front
     */
    record InUse(boolean isShown) implements Claim {}
  }

  private final DataFolder folder;
  private final FileChannel channel;
  private final ActivationPort port;

  private InstanceLock(DataFolder folder, FileChannel channel, ActivationPort port) {
    this.folder = folder;
    this.channel = channel;
    this.port = port;
  }

  /**
   * Takes the folder, making it if needed; if another process has it, asks that one to come to the
   * front.
   *
   * @throws Unavailable {@code place.not-permitted}, {@code place.disk-full}, {@code
   *     place.folder-unusable}
   */
  public static Claim claim(DataFolder folder) {
    folder.create();
    try {
      FileChannel channel =
          FileChannel.open(
              folder.root().resolve("innkeeper.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        return new Claim.InUse(ActivationPort.activate(folder));
      }
      return new Claim.Held(new InstanceLock(folder, channel, ActivationPort.open(folder)));
    } catch (IOException e) {
      throw Trouble.of(e, folder.root());
    }
  }

  /** Runs this whenever a second start asks for the window; replaces what was set before. */
  public void onActivate(Runnable action) {
    port.onActivate(action);
  }

  DataFolder folder() {
    return folder;
  }

  /** Lets go of the folder; may be called again. */
  @Override
  public void close() {
    port.close();
    try {
      channel.close();
    } catch (IOException e) {
      throw Trouble.of(e, folder.root());
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process.
      return null;
    }
  }
}
