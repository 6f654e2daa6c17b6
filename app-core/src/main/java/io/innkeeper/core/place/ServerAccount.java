package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The account that the server runs as: ours, or as root an unprivileged one, because PostgreSQL
 * refuses to run as root.
 */
record ServerAccount(@Nullable Entry entry) {

  /** A line of /etc/passwd. */
  record Entry(String name, String group) {}

  /** Ours if there is one, that of Debian's server, or the one that owns nothing. */
  private static final List<String> CANDIDATES = List.of("innkeeper", "postgres", "nobody");

  static ServerAccount choose() {
    if (!Os.isRoot()) {
      return new ServerAccount(null);
    }
    try {
      List<String[]> accounts =
          Files.readAllLines(Path.of("/etc/passwd")).stream().map(l -> l.split(":")).toList();
      return CANDIDATES.stream()
          .flatMap(name -> accounts.stream().filter(a -> a.length > 3 && a[0].equals(name)))
          .findFirst()
          .map(a -> new ServerAccount(new Entry(a[0], a[3])))
          .orElseThrow(() -> new Unavailable("place.root-refused", Map.of()));
    } catch (IOException e) {
      throw Trouble.of(e, Path.of("/etc/passwd"));
    }
  }

  /** The command as it has to be started by us to run as this account. */
  List<String> command(List<String> command) {
    if (entry == null) {
      return command;
    }
    List<String> prefix =
        Stream.of("/usr/bin/setpriv", "/bin/setpriv").anyMatch(p -> Files.isExecutable(Path.of(p)))
            ? List.of(
                "setpriv", "--reuid=" + entry.name(), "--regid=" + entry.group(), "--init-groups")
            : List.of("runuser", "-u", entry.name());
    List<String> whole = new ArrayList<>(prefix);
    whole.add("--");
    whole.addAll(command);
    return whole;
  }

  /** Hands a file or folder over to this account, with these rights. */
  void own(Path file, String rights) throws IOException {
    PrivateFiles.rights(file, rights);
    if (entry != null) {
      UserPrincipalLookupService names = FileSystems.getDefault().getUserPrincipalLookupService();
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      view.setGroup(names.lookupPrincipalByGroupName(entry.group()));
      view.setOwner(names.lookupPrincipalByName(entry.name()));
    }
  }

  /** Whether this account can pass through every folder above and into this one. */
  boolean reaches(Path folder) throws IOException {
    return entry == null || Tool.run(command(List.of("test", "-x", folder.toString()))).isDone();
  }
}
