package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.place.InstanceLock.Claim;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

  @TempDir private Path folder;

  @Test
  void aSecondStartBringsTheFirstToTheFront() {
    AtomicInteger activations = new AtomicInteger();
    try (InstanceLock first = held()) {
      first.onActivate(activations::incrementAndGet);
      assertThat(claim()).isEqualTo(new Claim.InUse(true));
      assertThat(activations).hasValue(1);
    }
  }

  @Test
  void theFolderIsFreeWhenTheFirstEnds() {
    try (InstanceLock _ = held()) {
      assertThat(claim()).isInstanceOf(Claim.InUse.class);
    }
    InstanceLock second = held();
    second.close();
    second.close();
    held().close();
  }

  @Test
  void aFirstThatCannotAnswerKeepsTheFolderAllTheSame() throws IOException {
    try (InstanceLock _ = held()) {
      Files.delete(folder.resolve("keys/activation"));
      assertThat(claim()).isEqualTo(new Claim.InUse(false));
    }
  }

  @Test
  void aFirstThatFailsToShowItselfGoesOnListening() {
    AtomicInteger activations = new AtomicInteger();
    try (InstanceLock first = held()) {
      first.onActivate(() -> {
        throw new IllegalStateException("no window yet");
      });
      assertThat(claim()).isEqualTo(new Claim.InUse(false));
      first.onActivate(activations::incrementAndGet);
      assertThat(claim()).isEqualTo(new Claim.InUse(true));
    }
  }

  @Test
  void aStrangerOnThePortIsNotHeard() throws IOException {
    AtomicInteger activations = new AtomicInteger();
    try (InstanceLock first = held()) {
      first.onActivate(activations::incrementAndGet);
      int port = Integer.parseInt(Files.readAllLines(folder.resolve("keys/activation")).getFirst());
      try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
        stranger.getOutputStream().write("guess\n".getBytes(StandardCharsets.UTF_8));
        assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(activations).hasValue(0);
    }
  }

  private Claim claim() {
    return InstanceLock.claim(new DataFolder(folder));
  }

  private InstanceLock held() {
    if (claim() instanceof Claim.Held(InstanceLock lock)) {
      return lock;
    }
    throw new AssertionError("in use");
  }
}
