package io.innkeeper.core.jobs;

import io.innkeeper.core.Core;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.testsupport.bench.Hop;
import io.innkeeper.testsupport.bench.OtherProcess;
import java.util.Map;

/** The whole core as a worker, in a process of its own. */
final class PickUpNode {

  private PickUpNode() {}

  public static void main(String[] args) throws Exception {
    try (Core _ =
        Core.start(
            OtherProcess.settings(NodeRole.WORKER),
            Map.of(PickUpProcess.WANTED, true, "innkeeper.keyring", false))) {
      Hop.listen();
      OtherProcess.say("ready");
      var _ = System.in.readAllBytes();
    }
  }
}
