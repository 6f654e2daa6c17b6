package io.innkeeper.desktop.dialog;

import io.innkeeper.desktop.kit.Buttons;
import io.innkeeper.desktop.kit.CopyButton;
import io.innkeeper.desktop.kit.Environment;
import io.innkeeper.desktop.kit.EnvironmentBadge;
import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.kit.Labels;
import io.innkeeper.desktop.task.Failure;
import io.innkeeper.desktop.task.FxThread;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Dialogs in a layer above the window's content; files and links go to the system. */
public final class OverlayDialogs implements Dialogs {

  private final Texts texts;
  private final Messages messages;
  private final Supplier<Optional<Environment>> environment;
  private final Outside outside;
  private final StackPane layer = new StackPane();

  /**
   * @param environment named in every confirmation; none before sign-in
   * @param outside the file choosers, the browser and the file manager
   */
  public OverlayDialogs(Texts texts, Supplier<Optional<Environment>> environment, Outside outside) {
    this.texts = texts;
    this.messages = texts.messages();
    this.environment = environment;
    this.outside = outside;
    layer.getStyleClass().add("dialog-layer");
    layer.setVisible(false);
  }

  /** To be put above everything else in the window. */
  public Node layer() {
    return layer;
  }

  @Override
  public void confirm(Confirmation question, Runnable confirmed) {
    DialogBox box = new DialogBox(question.title());
    environment.get().ifPresent(e -> box.above(new EnvironmentBadge(messages, e)));
    box.with(wrapped(question.text()));
    if (!question.consequences().isEmpty()) {
      VBox lines = new VBox();
      lines.getStyleClass().add("consequences");
      question.consequences().forEach(c -> lines.getChildren().add(consequence(c)));
      box.with(lines);
    }
    Open open = present(box);
    Button yes = confirmButton(question, () -> close(open, confirmed));
    Button no = Buttons.plain(messages.observe("dialog.cancel.button"), open::close);
    no.setId("dialog-cancel");
    no.setCancelButton(true);
    question.nameToType().ifPresent(name -> box.with(typing(name, yes)));
    box.buttons(List.of(no, yes));
    FxThread.later(() -> FocusTrap.focusFirst(box));
  }

  @Override
  public void failure(Failure failure) {
    DialogBox box =
        new DialogBox(messages.text("dialog.failed.title", Map.of("title", failure.title())));
    String details = texts.errors().details(failure.cause());
    TextArea text = new TextArea(details);
    text.setEditable(false);
    text.setPrefRowCount(8);
    text.getStyleClass().addAll("mono", "details-text");
    text.accessibleTextProperty().bind(messages.observe("dialog.details.title"));
    TitledPane fold = new TitledPane();
    fold.textProperty().bind(messages.observe("dialog.details.title"));
    fold.setContent(text);
    fold.setExpanded(false);
    fold.setAnimated(false);
    box.with(wrapped(texts.errors().sentence(failure.cause())), fold);
    Open open = present(box);
    Button copy =
        Buttons.plain(
            messages.observe("dialog.copy.button"), () -> CopyButton.toClipboard(details));
    box.buttons(List.of(copy, closeButton(open)));
    FxThread.later(() -> FocusTrap.focusFirst(box));
  }

  @Override
  public void say(String title, String text) {
    DialogBox box = new DialogBox(title).with(wrapped(text));
    Open open = present(box);
    box.buttons(List.of(closeButton(open)));
    FxThread.later(() -> FocusTrap.focusFirst(box));
  }

  @Override
  public Open show(String title, Node content) {
    DialogBox box = new DialogBox(title).with(content);
    Open open = present(box);
    FxThread.later(() -> FocusTrap.focusFirst(box));
    return open;
  }

  @Override
  public void save(FileRequest request, Consumer<Path> chosen) {
    outside.save(request).ifPresent(chosen);
  }

  @Override
  public void open(FileRequest request, Consumer<Path> chosen) {
    outside.open(request).ifPresent(chosen);
  }

  @Override
  public void browse(URI page) {
    outside.browse(page);
  }

  @Override
  public void reveal(Path folder) {
    outside.browse(folder.toUri());
  }

  private Open present(DialogBox box) {
    Node before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
    StackPane shade = new StackPane(box);
    shade.getStyleClass().add("dialog-shade");
    layer.getChildren().add(shade);
    layer.setVisible(true);
    Open open =
        () -> {
          layer.getChildren().remove(shade);
          layer.setVisible(!layer.getChildren().isEmpty());
          if (before != null) {
            before.requestFocus();
          }
        };
    box.onEscape(open::close);
    return open;
  }

  private Button closeButton(Open open) {
    Button close = Buttons.primary(messages.observe("dialog.close.button"), open::close);
    close.setDefaultButton(true);
    return close;
  }

  private static Button confirmButton(Confirmation question, Runnable action) {
    SimpleStringProperty label = new SimpleStringProperty(question.confirmLabel());
    Button yes = question.danger() ? Buttons.danger(label, action) : Buttons.primary(label, action);
    yes.setId("dialog-confirm");
    yes.setDefaultButton(!question.danger());
    return yes;
  }

  private Node typing(String name, Button yes) {
    TextField input = new TextField();
    input.setId("dialog-typed-name");
    Label label = Labels.wrapped(messages.observe("dialog.type-name.label", Map.of("name", name)));
    label.setLabelFor(input);
    input.accessibleTextProperty().bind(label.textProperty());
    yes.disableProperty().bind(input.textProperty().isNotEqualTo(name));
    VBox box = new VBox(label, input);
    box.getStyleClass().add("entry");
    return box;
  }

  private static Node consequence(String text) {
    Label label = wrapped(text);
    label.setGraphic(Icons.of(Feather.ARROW_RIGHT));
    return label;
  }

  private static Label wrapped(String text) {
    return Labels.wrapped(new SimpleStringProperty(text));
  }

  private static void close(Open open, Runnable then) {
    open.close();
    then.run();
  }
}
