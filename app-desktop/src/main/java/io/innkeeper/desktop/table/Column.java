package io.innkeeper.desktop.table;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** One column: its heading, its text, and how it is shown. Set up once, by its view. */
public final class Column<T> {

  private final String id;
  private final String titleKey;
  private final Function<T, String> text;
  private @Nullable Function<T, @Nullable Node> graphic;
  private @Nullable Function<T, String> filterValue;
  private double width = 140;
  private boolean sortable;
  private boolean shown = true;
  private String styleClass = "";

  private Column(String id, String titleKey, Function<T, String> text) {
    this.id = id;
    this.titleKey = titleKey;
    this.text = text;
  }

  /**
   * A column.
   *
   * @param id stable: of its sort order, of the filter of the same id, and in the preferences
   * @param text what it shows, and what is exported; asked again when the language changes
   */
  public static <T> Column<T> of(String id, String titleKey, Function<T, String> text) {
    return new Column<>(id, titleKey, text);
  }

  /** The width at first; what is left over is shared out in proportion. */
  public Column<T> width(double value) {
    width = value;
    return this;
  }

  /** The source can sort by it. */
  public Column<T> sortable() {
    sortable = true;
    return this;
  }

  /** Not shown until it is chosen. */
  public Column<T> optional() {
    shown = false;
    return this;
  }

  /** In the fixed-width font. */
  public Column<T> mono() {
    styleClass = "mono";
    return this;
  }

  /** Numbers and money, aligned at the right. */
  public Column<T> right() {
    styleClass = "right-aligned";
    return this;
  }

  /** Shown in place of the text, such as a status pill; null shows the text. */
  public Column<T> graphic(Function<T, @Nullable Node> value) {
    graphic = value;
    return this;
  }

  /** Offers <i>filter by this value</i> for the filter that has this column's id. */
  public Column<T> filterBy(Function<T, String> value) {
    filterValue = value;
    return this;
  }

  public String id() {
    return id;
  }

  public String titleKey() {
    return titleKey;
  }

  public String text(T row) {
    return text.apply(row);
  }

  @Nullable Node graphic(T row) {
    return graphic == null ? null : graphic.apply(row);
  }

  Optional<String> filterValue(T row) {
    return Optional.ofNullable(filterValue).map(f -> f.apply(row));
  }

  double width() {
    return width;
  }

  boolean isSortable() {
    return sortable;
  }

  boolean isShownAtFirst() {
    return shown;
  }

  String styleClass() {
    return styleClass;
  }
}
