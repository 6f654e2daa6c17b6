package io.innkeeper.core;

import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Secret;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an argument of any type that crosses a facade; ids are random, open parts are null. */
final class MatrixValues {

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, "matrix"),
          Map.entry(boolean.class, false),
          Map.entry(Boolean.class, false),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(double.class, 1.0),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(Currency.class, Currency.getInstance("EUR")),
          Map.entry(Duration.class, Duration.ofMillis(1)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(ZoneId.class, ZoneId.of("Europe/Istanbul")),
          Map.entry(Locale.class, Locale.ENGLISH),
          Map.entry(URI.class, URI.create("https://example.com")),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(EmailAddress.class, new EmailAddress("matrix@example.com")),
          Map.entry(DomainName.class, new DomainName("example.com")),
          Map.entry(ChunkRequest.class, ChunkRequest.first(10)));

  private MatrixValues() {}

  /** A value of the type. */
  static Object of(Class<?> type) throws ReflectiveOperationException {
    Object sample = SAMPLES.get(type);
    if (sample != null) {
      return sample;
    }
    if (type == UUID.class) {
      return Ids.next();
    }
    if (type == Secret.class) {
      return Secret.of("Correct-Horse-77-Battery");
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return of(type.getPermittedSubclasses()[0]);
    }
    if (type.isRecord()) {
      return ofRecord(type);
    }
    throw new IllegalArgumentException("MatrixValues knows no sample of " + type);
  }

  private static Object ofRecord(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = mayBeMissing(components[i]) ? null : of(components[i].getType());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  private static boolean mayBeMissing(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
