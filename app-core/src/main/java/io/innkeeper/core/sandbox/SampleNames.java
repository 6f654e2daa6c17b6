package io.innkeeper.core.sandbox;

import com.google.common.collect.Lists;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invents companies and people: Turkish, German, French, Polish, Greek, English … all the same each
 * time.
 */
final class SampleNames {

  /** One invented customer. */
  record Person(String company, String domain, String email, String phone) {}

  private static final List<String> FAMILIES =
      List.of(
          "Yılmaz",
          "Öztürk",
          "Işık",
          "Güneş",
          "Çelik",
          "Şahin",
          "Doğan",
          "Kılıç",
          "Aydın",
          "Müller",
          "Weiß",
          "Krüger",
          "Lefèvre",
          "Dubois",
          "García",
          "Núñez",
          "Kowalski",
          "Wójcik",
          "Novák",
          "Szabó",
          "Nielsen",
          "Ångström",
          "Papadopoulos",
          "O’Connor",
          "Smith",
          "Whitfield",
          "Demir",
          "Kaya",
          "İnan",
          "Ünal");

  private static final List<String> TRADES =
      List.of(
          "Yazılım",
          "Lojistik",
          "Mimarlık",
          "Kahve",
          "Turizm",
          "Eczane",
          "Bikes",
          "Bakery",
          "Consulting",
          "Robotics",
          "Garden",
          "Books",
          "Studio",
          "Café",
          "Optik",
          "Logistik",
          "Möbel",
          "Immobilien",
          "Fitness",
          "Travel");

  private static final List<String> FORMS =
      List.of("Ltd. Şti.", "A.Ş.", "GmbH", "SARL", "S.L.", "Sp. z o.o.", "Ltd", "Kft.", "ApS", "");

  private static final List<String> SUFFIXES =
      List.of("com", "com.tr", "de", "fr", "net", "org", "io", "eu", "pl", "gen.tr");

  private final Random random = new Random(20_261_121);

  /** The number-th customer; ask in order. */
  Person next(int number) {
    String family = pick(FAMILIES);
    String trade = pick(TRADES);
    String label = ascii(family) + "-" + ascii(trade) + (number % 3 == 0 ? "" : "-" + number);
    // example.* would be no registrable name of its own below most suffixes.
    String domain = label + "-" + (100 + number) + "." + pick(SUFFIXES);
    return new Person(
        (family + " " + trade + " " + pick(FORMS)).strip(),
        domain,
        ascii(family) + number + "@" + domain,
        "+90212555" + String.format(Locale.ROOT, "%04d", number));
  }

  int nextInt(int bound) {
    return random.nextInt(bound);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String ascii(String text) {
    String plain = text.replace('ı', 'i').replace('ß', 's').replace('İ', 'i').replace('ł', 'l');
    return Normalizer.normalize(plain, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The numbers from 0 in pieces, for steps that save as they go. */
  static List<List<Integer>> pieces(int count, int size) {
    return Lists.partition(java.util.stream.IntStream.range(0, count).boxed().toList(), size);
  }
}
