package io.innkeeper.desktop.dialog;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the system shows for the console. */
public interface Outside {

  Optional<Path> save(FileRequest request);

  Optional<Path> open(FileRequest request);

  /** Opens a page or a folder with the program that the system has for it. */
  void browse(URI target);
}
