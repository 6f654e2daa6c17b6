package io.innkeeper.desktop.text;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import io.innkeeper.core.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Money, numbers, dates and casing as the viewer writes them; the only place that formats. */
public final class Formats {

  private final Messages messages;
  private final InstantSource clock;
  private final ObjectProperty<ZoneId> zone =
      new SimpleObjectProperty<>(this, "zone", ZoneId.systemDefault());

  public Formats(Messages messages, InstantSource clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** The viewer's zone; at first the workstation's. */
  public ObjectProperty<ZoneId> zoneProperty() {
    return zone;
  }

  /** {@code €1,234.50} and {@code €1.234,50}. */
  public String money(Money money) {
    return NumberFormatter.withLocale(locale())
        .unit(Currency.getInstance(money.currency().getCurrencyCode()))
        .format(money.amount())
        .toString();
  }

  /** A whole number with its groups: {@code 412,000}. */
  public String number(long value) {
    return NumberFormatter.withLocale(locale()).format(value).toString();
  }

  /** A number with at most so many decimals. */
  public String decimal(BigDecimal value, int maxDecimals) {
    return NumberFormatter.withLocale(locale())
        .precision(Precision.maxFraction(maxDecimals))
        .format(value)
        .toString();
  }

  /** A share of 1: 0.25 is {@code 25%} in English and {@code %25} in Turkish. */
  public String percent(double share) {
    return NumberFormatter.withLocale(locale())
        .unit(NoUnit.PERCENT)
        .precision(Precision.maxFraction(1))
        .format(share * 100)
        .toString();
  }

  /** A size with the unit that keeps it short: {@code 1.4 GB}. */
  public String bytes(long bytes) {
    MeasureUnit[] units = {
      MeasureUnit.BYTE,
      MeasureUnit.KILOBYTE,
      MeasureUnit.MEGABYTE,
      MeasureUnit.GIGABYTE,
      MeasureUnit.TERABYTE
    };
    double value = bytes;
    int unit = 0;
    while (Math.abs(value) >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    return NumberFormatter.withLocale(locale())
        .unit(units[unit])
        .precision(Precision.maxFraction(value < 10 ? 1 : 0))
        .format(value)
        .toString();
  }

  /** {@code 21 Nov 2026} and {@code 21 Kas 2026}. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(date);
  }

  public String date(Instant instant) {
    return date(instant.atZone(zone.get()).toLocalDate());
  }

  /** To the minute, in the viewer's zone. */
  public String dateTime(Instant instant) {
    return at("d MMM uuuu HH:mm", instant);
  }

  /** To the second, with the zone: for audit entries and log lines. */
  public String exact(Instant instant) {
    return at("d MMM uuuu HH:mm:ss z", instant);
  }

  /** {@code 14:05:09}. */
  public String time(Instant instant) {
    return at("HH:mm:ss", instant);
  }

  /** How long ago, or how soon: {@code 5 minutes ago}; a date where it is over a week. */
  public String relative(Instant instant) {
    return RelativeTime.between(clock.instant(), instant, locale()).orElseGet(() -> date(instant));
  }

  /** The moment that relative times refer to. */
  public Instant now() {
    return clock.instant();
  }

  /** How long something takes, in its two largest units: {@code 2 mins, 5 secs}. */
  public String duration(Duration time) {
    MeasureFormat words = MeasureFormat.getInstance(locale(), MeasureFormat.FormatWidth.SHORT);
    long seconds = Math.max(0, time.toSeconds());
    if (seconds < 10) {
      double tenths = Math.max(0, Math.round(time.toMillis() / 100.0)) / 10.0;
      return words.format(new Measure(tenths, MeasureUnit.SECOND));
    }
    if (seconds < 3600) {
      return words.formatMeasures(
          measures(seconds / 60, MeasureUnit.MINUTE, seconds % 60, MeasureUnit.SECOND));
    }
    if (seconds < 86_400) {
      return words.formatMeasures(
          measures(seconds / 3600, MeasureUnit.HOUR, seconds / 60 % 60, MeasureUnit.MINUTE));
    }
    return words.formatMeasures(
        measures(seconds / 86_400, MeasureUnit.DAY, seconds / 3600 % 24, MeasureUnit.HOUR));
  }

  private static Measure[] measures(
      long large, MeasureUnit largeUnit, long small, MeasureUnit smallUnit) {
    return Stream.of(new Measure(large, largeUnit), new Measure(small, smallUnit))
        .filter(m -> m.getNumber().longValue() > 0)
        .toArray(Measure[]::new);
  }

  /** In capitals by the viewer's language: {@code istanbul} is {@code İSTANBUL} in Turkish. */
  public String upper(String text) {
    return CaseMap.toUpper().apply(messages.locale(), text);
  }

  /** In small letters by the viewer's language; identifiers are folded with the root locale. */
  public String lower(String text) {
    return CaseMap.toLower().apply(messages.locale(), text);
  }

  private String at(String pattern, Instant instant) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(zone.get()));
  }

  private Locale locale() {
    return messages.language().formatLocale();
  }
}
