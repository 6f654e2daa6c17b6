package io.innkeeper.desktop.dialog;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The file choosers and the browser of the workstation. */
public final class SystemOutside implements Outside {

  private final Window owner;
  private final Consumer<String> showDocument;

  /**
   * @param showDocument opens an address: {@code HostServices::showDocument}
   */
  public SystemOutside(Window owner, Consumer<String> showDocument) {
    this.owner = owner;
    this.showDocument = showDocument;
  }

  @Override
  public Optional<Path> save(FileRequest request) {
    return Optional.ofNullable(chooser(request).showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> open(FileRequest request) {
    return Optional.ofNullable(chooser(request).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public void browse(URI target) {
    showDocument.accept(target.toString());
  }

  private static FileChooser chooser(FileRequest request) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(request.title());
    chooser.setInitialFileName(request.fileName());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(request.extensionLabel(), "*." + request.extension()));
    return chooser;
  }
}
