package io.innkeeper.desktop.feature.entry;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names this workstation in the audit trail. */
final class Origin {

  private Origin() {}

  static String ofThisMachine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
