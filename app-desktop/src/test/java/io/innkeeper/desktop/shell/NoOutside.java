package io.innkeeper.desktop.shell;

import io.innkeeper.desktop.dialog.FileRequest;
import io.innkeeper.desktop.dialog.Outside;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A system without file choosers. */
final class NoOutside implements Outside {

  @Override
  public Optional<Path> save(FileRequest request) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> open(FileRequest request) {
    return Optional.empty();
  }

  @Override
  public void browse(URI target) {}
}
