package io.innkeeper.core.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps the state in a JSON file that a kill at any moment leaves either old or new. */
final class StateFile {

  private final Path file;

  StateFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  WorldState read() {
    try {
      return Files.exists(file)
          ? Json.MAPPER.readValue(Files.readAllBytes(file), WorldState.class)
          : WorldState.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(WorldState state) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (FileChannel channel =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(Json.MAPPER.writeValueAsBytes(state));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
