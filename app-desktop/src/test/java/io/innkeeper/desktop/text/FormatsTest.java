package io.innkeeper.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:30:15Z");

  private final Formats english = in(Language.ENGLISH);
  private final Formats turkish = in(Language.TURKISH);

  @Test
  void moneyHasTheViewersSeparatorsAndTheCurrencysDecimals() {
    assertThat(english.money(Money.of("1234.50", "EUR"))).isEqualTo("€1,234.50");
    assertThat(turkish.money(Money.of("1234.50", "EUR"))).isEqualTo("€1.234,50");
    assertThat(turkish.money(Money.of("1234.50", "TRY"))).isEqualTo("₺1.234,50");
    assertThat(english.money(Money.of("-3", "USD"))).isEqualTo("-US$3.00");
    assertThat(english.money(Money.of("500", "JPY"))).isEqualTo("JP¥500");
  }

  @Test
  void numbersAreGrouped() {
    assertThat(english.number(412_000)).isEqualTo("412,000");
    assertThat(turkish.number(412_000)).isEqualTo("412.000");
    assertThat(english.decimal(new BigDecimal("1.23456"), 2)).isEqualTo("1.23");
    assertThat(turkish.decimal(new BigDecimal("1.50"), 2)).isEqualTo("1,5");
  }

  @Test
  void theTurkishPercentSignStandsBefore() {
    assertThat(english.percent(0.255)).isEqualTo("25.5%");
    assertThat(turkish.percent(0.255)).isEqualTo("%25,5");
  }

  @Test
  void sizesHaveTheUnitThatKeepsThemShort() {
    assertThat(english.bytes(0)).isEqualTo("0 byte");
    assertThat(english.bytes(1_400_000_000L)).isEqualTo("1.4 GB");
    assertThat(english.bytes(25_300_000L)).isEqualTo("25 MB");
    assertThat(turkish.bytes(1_400_000_000L)).isEqualTo("1,4 GB");
  }

  @Test
  void datesAreWrittenDayFirst() {
    assertThat(english.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov 2026");
    assertThat(turkish.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 Kas 2026");
    assertThat(turkish.date(LocalDate.of(2026, 8, 30))).isEqualTo("30 Ağu 2026");
  }

  @Test
  void timesAreInTheViewersZone() {
    Instant lateInUtc = Instant.parse("2026-11-21T22:15:07Z");

    assertThat(english.dateTime(lateInUtc)).isEqualTo("22 Nov 2026 01:15");
    assertThat(english.date(lateInUtc)).isEqualTo("22 Nov 2026");
    assertThat(turkish.time(lateInUtc)).isEqualTo("01:15:07");

    english.zoneProperty().set(ZoneId.of("UTC"));
    assertThat(english.exact(lateInUtc)).isEqualTo("21 Nov 2026 22:15:07 UTC");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, now, şimdi",
    "PT-4S, now, şimdi",
    "PT-30S, 30 seconds ago, 30 saniye önce",
    "PT-5M, 5 minutes ago, 5 dakika önce",
    "PT1M, in 1 minute, 1 dakika sonra",
    "PT-23H, 23 hours ago, 23 saat önce",
    "PT-40H, 1 day ago, 1 gün önce",
    "P6D, in 6 days, 6 gün sonra",
    "P-8D, 13 Nov 2026, 13 Kas 2026"
  })
  void howLongAgo(Duration distance, String en, String tr) {
    assertThat(english.relative(NOW.plus(distance))).isEqualTo(en);
    assertThat(turkish.relative(NOW.plus(distance))).isEqualTo(tr);
  }

  @Test
  void casingIsThatOfTheLanguage() {
    assertThat(turkish.upper("istanbul ışık")).isEqualTo("İSTANBUL IŞIK");
    assertThat(english.upper("istanbul")).isEqualTo("ISTANBUL");
    assertThat(turkish.lower("IŞIK İZMİR")).isEqualTo("ışık izmir");
  }

  private static Formats in(Language language) {
    Formats formats = new Formats(new Messages(language), InstantSource.fixed(NOW));
    formats.zoneProperty().set(ZoneId.of("Europe/Istanbul"));
    return formats;
  }
}
