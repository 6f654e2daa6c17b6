package io.innkeeper.desktop.form;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.text.Texts;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Keeps a number and the text it is written as together, in the viewer's notation. */
final class NumberText<N extends Number> {

  private final Texts texts;
  private final boolean whole;

  private NumberText(Texts texts, boolean whole) {
    this.texts = texts;
    this.whole = whole;
  }

  static NumberText<Long> whole(Texts texts) {
    return new NumberText<>(texts, true);
  }

  static NumberText<BigDecimal> decimal(Texts texts) {
    return new NumberText<>(texts, false);
  }

  void bind(TextField input, FieldModel<@Nullable N> field) {
    field.firstRule((name, _) -> readable(name, input.getText()));
    boolean[] typing = {false};
    field
        .valueProperty()
        .subscribe(value -> {
          if (!typing[0]) {
            input.setText(value == null ? "" : written(value));
          }
        });
    input
        .textProperty()
        .subscribe((_, text) -> {
          typing[0] = true;
          field.set(parse(text).orElse(null));
          typing[0] = false;
        });
  }

  /** With the decimals that the value came with: a price of 14.90 is not written 14.9. */
  private String written(N value) {
    NumberFormat format = format();
    if (value instanceof BigDecimal decimal) {
      format.setMinimumFractionDigits(Math.max(0, decimal.scale()));
    }
    return format.format(value);
  }

  private Optional<Problem> readable(String name, String text) {
    if (text.isBlank() || parse(text).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(Problem.of(name, whole ? "field.not-whole-number" : "field.not-number"));
  }

  @SuppressWarnings("unchecked") // whole makes Long, else BigDecimal
  private Optional<N> parse(String text) {
    String trimmed = text.strip();
    ParsePosition end = new ParsePosition(0);
    Number number = format().parse(trimmed, end);
    if (number == null || end.getIndex() < trimmed.length()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.toString());
    try {
      return Optional.of((N) (whole ? (Number) value.longValueExact() : value));
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  private NumberFormat format() {
    NumberFormat format = NumberFormat.getInstance(texts.messages().locale());
    format.setGroupingUsed(false);
    if (format instanceof DecimalFormat decimal) {
      decimal.setParseBigDecimal(true);
      decimal.setMaximumFractionDigits(whole ? 0 : 10);
    }
    return format;
  }
}
