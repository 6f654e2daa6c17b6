package io.innkeeper.core.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an Innkeeper that was killed may have left: a running server, or only its lock file. */
record Leftover(Cluster cluster, Predicate<Postmaster> answers) {

  private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

  /**
   * Whether a server of this cluster runs and answers. If not, none runs any more and no lock file
   * is in the way: one that hangs longer than this, or is of another version, was stopped.
   */
  boolean adopt(Duration patience) throws IOException {
    Instant end = Instant.now().plus(patience);
    Optional<Postmaster> there = running();
    while (there.isPresent() && isOurs(there.get()) && Instant.now().isBefore(end)) {
      if (there.get().isReady() && answers.test(there.get())) {
        return true;
      }
      Launch.pause();
      there = running();
    }
    if (there.isPresent()) {
      stop(there.get(), (int) Math.max(1, patience.toSeconds()));
    }
    // PostgreSQL trusts the number in it, which may be another process' by now.
    if (running().isEmpty()) {
      Files.deleteIfExists(cluster.folder().resolve(Postmaster.FILE));
    }
    return false;
  }

  private Optional<Postmaster> running() throws IOException {
    return Postmaster.in(cluster.folder()).filter(Postmaster::isRunning);
  }

  private boolean isOurs(Postmaster postmaster) {
    return postmaster.isProgram(Path.of(cluster.binaries().program("postgres")));
  }

  private void stop(Postmaster postmaster, int seconds) throws IOException {
    LOG.warn("Stopping server {}, which was left and cannot be taken over", postmaster.pid());
    if (!cluster.stop("fast", seconds).isDone() && !cluster.stop("immediate", seconds).isDone()) {
      postmaster.process().ifPresent(ProcessHandle::destroyForcibly);
    }
    while (postmaster.isRunning()) {
      Launch.pause();
    }
  }
}
