package io.innkeeper.core.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** The public DNS as far as name servers go: answers NS questions as the registrar says. */
final class DnsResponder implements AutoCloseable {

  private static final int LARGEST_QUESTION = 4096;
  private static final int TTL = 60;
  private static final int PORT_ATTEMPTS = 20;

  private final World world;
  private final DatagramSocket udp;
  private final ServerSocket tcp;

  DnsResponder(World world, int port) throws IOException {
    this.world = world;
    InetAddress loopback = InetAddress.getLoopbackAddress();
    DatagramSocket datagrams = new DatagramSocket(new InetSocketAddress(loopback, port));
    ServerSocket streams = null;
    // A port that is free for UDP may be taken for TCP: both have to have the same one.
    for (int attempt = 1; streams == null; attempt++) {
      try {
        streams = new ServerSocket(datagrams.getLocalPort(), 50, loopback);
      } catch (BindException e) {
        datagrams.close();
        if (port != 0 || attempt == PORT_ATTEMPTS) {
          throw e;
        }
        datagrams = new DatagramSocket(new InetSocketAddress(loopback, port));
      }
    }
    udp = datagrams;
    tcp = streams;
    Thread.ofVirtual().name("sandbox-dns-udp").start(this::serveDatagrams);
    Thread.ofVirtual().name("sandbox-dns-tcp").start(this::serveStreams);
  }

  InetSocketAddress address() {
    return new InetSocketAddress(udp.getLocalAddress(), udp.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    udp.close();
    tcp.close();
  }

  private void serveDatagrams() {
    byte[] buffer = new byte[LARGEST_QUESTION];
    while (!udp.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        udp.receive(packet);
        byte[] answer = answer(Arrays.copyOf(packet.getData(), packet.getLength()));
        if (answer != null) {
          udp.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
        }
      } catch (IOException _) {
        // Closed, or the asker is gone: there is nobody to tell.
      }
    }
  }

  private void serveStreams() {
    while (!tcp.isClosed()) {
      try {
        Socket socket = tcp.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException _) {
        // Closed, or the asker is gone: there is nobody to tell.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
      byte[] answer = answer(in.readNBytes(in.readUnsignedShort()));
      if (answer != null) {
        out.writeShort(answer.length);
        out.write(answer);
        out.flush();
      }
    } catch (IOException _) {
      // The asker is gone: there is nobody to tell.
    }
  }

  /** {@code null} for what is no question. */
  private byte @Nullable [] answer(byte[] bytes) throws IOException {
    Message question = new Message(bytes);
    Record asked = question.getQuestion();
    if (asked == null) {
      return null;
    }
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.RA);
    answer.getHeader().setFlag(Flags.RD);
    answer.addRecord(asked, Section.QUESTION);
    Map<String, List<String>> registrar = world.now().registrar();
    String name = asked.getName().toString(true).toLowerCase(Locale.ROOT);
    List<String> servers = registrar.get(name);
    if (servers != null && asked.getType() == Type.NS) {
      for (String server : servers) {
        answer.addRecord(
            new NSRecord(asked.getName(), DClass.IN, TTL, Name.fromString(server, Name.root)),
            Section.ANSWER);
      }
    } else if (servers == null && !liesBelowOne(name, registrar)) {
      answer.getHeader().setRcode(Rcode.NXDOMAIN);
    }
    return answer.toWire();
  }

  private static boolean liesBelowOne(String name, Map<String, List<String>> registrar) {
    return registrar.keySet().stream().anyMatch(domain -> name.endsWith("." + domain));
  }
}
