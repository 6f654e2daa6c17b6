package io.innkeeper.desktop.form;

import io.innkeeper.desktop.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a form, one method per kind of value. */
public final class Entries {

  private static final int MANY = 12;

  private final Texts texts;

  public Entries(Texts texts) {
    this.texts = texts;
  }

  /** One line of text. */
  public Entry text(FieldModel<String> field, String labelKey) {
    TextField input = new TextField();
    bindText(input, field);
    return new Entry(texts, field, labelKey, input, input);
  }

  /** One line in the fixed-width font: a domain name, an address, a token's id. */
  public Entry code(FieldModel<String> field, String labelKey) {
    TextField input = new TextField();
    input.getStyleClass().add("mono");
    bindText(input, field);
    return new Entry(texts, field, labelKey, input, input);
  }

  /** A password or token: dots, with a button that reveals it. */
  public Entry secret(FieldModel<String> field, String labelKey) {
    SecretInput input = new SecretInput(texts.messages());
    bindText(input.input(), field);
    return new Entry(texts, field, labelKey, input.input(), input);
  }

  /** Several lines. */
  public Entry paragraph(FieldModel<String> field, String labelKey, int rows) {
    TextArea input = new TextArea();
    input.setPrefRowCount(rows);
    input.setWrapText(true);
    input.textProperty().bindBidirectional(field.valueProperty());
    TabLeaves.in(input);
    return new Entry(texts, field, labelKey, input, input);
  }

  /** A whole number; the unit stands behind it where there is one. */
  public Entry number(FieldModel<@Nullable Long> field, String labelKey) {
    return parsed(field, labelKey, NumberText.whole(texts));
  }

  /** A number with decimals, in the viewer's notation. */
  public Entry decimal(FieldModel<java.math.@Nullable BigDecimal> field, String labelKey) {
    return parsed(field, labelKey, NumberText.decimal(texts));
  }

  /** One of a list; a long list can be searched by typing. */
  public <T> Entry choice(
      FieldModel<@Nullable T> field, String labelKey, List<T> items, Function<T, String> name) {
    ComboBox<T> input = items.size() > MANY ? new SearchableComboBox<>() : new ComboBox<>();
    input.setItems(FXCollections.observableArrayList(items));
    input.setMaxWidth(Double.MAX_VALUE);
    input.valueProperty().bindBidirectional(field.valueProperty());
    input
        .converterProperty()
        .bind(
            Bindings.createObjectBinding(() -> naming(name), texts.messages().languageProperty()));
    return new Entry(texts, field, labelKey, input, input);
  }

  /** Yes or no; the label stands beside the box. */
  public Entry check(FieldModel<Boolean> field, String labelKey) {
    CheckBox input = new CheckBox();
    input.textProperty().bind(texts.messages().observe(labelKey));
    input.selectedProperty().bindBidirectional(boxed(field));
    return new Entry(texts, field, labelKey, input, input).withoutLabel();
  }

  /** Several texts, one per line. */
  public Entry list(FieldModel<List<String>> field, String labelKey) {
    ListInput input = new ListInput(texts.messages(), field);
    return new Entry(texts, field, labelKey, input.input(), input);
  }

  private <N extends Number> Entry parsed(
      FieldModel<@Nullable N> field, String labelKey, NumberText<N> kind) {
    TextField input = new TextField();
    input.getStyleClass().add("number-input");
    kind.bind(input, field);
    return new Entry(texts, field, labelKey, input, input);
  }

  /** Entries side by side, as wide as each other. */
  public static Node row(Entry... entries) {
    // A box of rows would measure hints that wrap at the width they wish for, not at what they get.
    GridPane row = new GridPane();
    row.getStyleClass().add("entry-row");
    row.addRow(0, entries);
    for (Entry entry : entries) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / entries.length);
      row.getColumnConstraints().add(column);
      GridPane.setValignment(entry, VPos.TOP);
    }
    return row;
  }

  private static void bindText(TextField input, FieldModel<String> field) {
    input.textProperty().bindBidirectional(field.valueProperty());
  }

  private static javafx.beans.property.Property<Boolean> boxed(FieldModel<Boolean> field) {
    return field.valueProperty();
  }

  private static <T> StringConverter<T> naming(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T item) {
        return item == null ? "" : name.apply(item);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("The list is not editable");
      }
    };
  }
}
