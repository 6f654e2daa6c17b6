package io.innkeeper.core.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A port on loopback over which a second start asks the first to come to the front; its number and
 * a password stand in a file that only the user may read.
 */
final class ActivationPort implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ActivationPort.class);
  private static final int PATIENCE_MILLIS = 3_000;
  private static final String DONE = "shown";

  private final ServerSocket socket;
  private final String password;
  private volatile Runnable action = () -> {};

  private ActivationPort(ServerSocket socket, String password) {
    this.socket = socket;
    this.password = password;
  }

  static ActivationPort open(DataFolder folder) throws IOException {
    byte[] bits = new byte[16];
    new SecureRandom().nextBytes(bits);
    ActivationPort port =
        new ActivationPort(
            new ServerSocket(0, 5, InetAddress.getLoopbackAddress()),
            HexFormat.of().formatHex(bits));
    PrivateFiles.write(file(folder), port.socket.getLocalPort() + "\n" + port.password);
    Thread.ofVirtual().name("innkeeper-activation").start(port::serve);
    return port;
  }

  /** Whether the Innkeeper that has this folder answered. */
  static boolean activate(DataFolder folder) {
    try (Socket client = new Socket()) {
      List<String> lines = Files.readAllLines(file(folder));
      client.setSoTimeout(PATIENCE_MILLIS);
      client.connect(
          new InetSocketAddress(
              InetAddress.getLoopbackAddress(), Integer.parseInt(lines.getFirst())),
          PATIENCE_MILLIS);
      write(client, lines.getLast());
      return DONE.equals(readLine(client));
    } catch (IOException | NumberFormatException e) {
      LOG.warn("The Innkeeper that is running does not answer: {}", e.toString());
      return false;
    }
  }

  void onActivate(Runnable wanted) {
    action = wanted;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("Closing the activation port", e);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        client.setSoTimeout(PATIENCE_MILLIS);
        if (isPassword(readLine(client))) {
          action.run();
          write(client, DONE);
        }
      } catch (IOException | RuntimeException e) {
        if (!socket.isClosed()) {
          LOG.warn("A second start could not be answered", e);
        }
      }
    }
  }

  private boolean isPassword(String said) {
    return MessageDigest.isEqual(
        said.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
  }

  private static String readLine(Socket from) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    return line == null ? "" : line;
  }

  private static void write(Socket to, String line) throws IOException {
    to.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.getOutputStream().flush();
  }

  private static Path file(DataFolder folder) {
    return folder.keys().resolve("activation");
  }
}
