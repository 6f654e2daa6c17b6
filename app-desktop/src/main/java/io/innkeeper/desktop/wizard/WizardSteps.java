package io.innkeeper.desktop.wizard;

import io.innkeeper.desktop.kit.Icons;
import io.innkeeper.desktop.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of steps: done, present and to come; done ones can be gone back to. */
final class WizardSteps {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Messages messages;
  private final WizardModel model;
  private final VBox list = new VBox();

  WizardSteps(Messages messages, WizardModel model) {
    this.messages = messages;
    this.model = model;
    list.getStyleClass().add("wizard-steps");
    for (int i = 0; i < model.steps().size(); i++) {
      list.getChildren().add(step(i));
    }
  }

  Node node() {
    return list;
  }

  private Node step(int index) {
    Button step = new Button();
    step.textProperty().bind(messages.observe(model.steps().get(index).titleKey()));
    step.getStyleClass().addAll("flat", "wizard-step");
    step.setMaxWidth(Double.MAX_VALUE);
    step.setOnAction(_ -> model.goTo(index));
    model.indexProperty().subscribe(current -> show(step, index, current.intValue()));
    return step;
  }

  private static void show(Button step, int index, int current) {
    boolean done = index < current;
    step.pseudoClassStateChanged(CURRENT, index == current);
    step.pseudoClassStateChanged(DONE, done);
    step.setGraphic(done ? Icons.of(Feather.CHECK, "wizard-mark") : number(index + 1));
    step.setFocusTraversable(done);
    step.setMouseTransparent(!done);
  }

  private static Label number(int number) {
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().addAll("wizard-mark", "tabular");
    return label;
  }
}
