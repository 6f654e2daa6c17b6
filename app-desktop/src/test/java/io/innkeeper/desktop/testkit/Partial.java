package io.innkeeper.desktop.testkit;

import java.lang.reflect.Proxy;
import java.util.Map;

/** A facade of which a test needs one or two methods: the others fail the test when called. */
public final class Partial {

  private Partial() {}

  /** Answers a call. */
  @FunctionalInterface
  public interface Answer {
    Object to(Object... arguments);
  }

  /** A facade that answers these methods, by name. */
  public static <T> T of(Class<T> facade, Map<String, Answer> answers) {
    return facade.cast(
        Proxy.newProxyInstance(
            facade.getClassLoader(),
            new Class<?>[] {facade},
            (_, method, arguments) -> {
              Answer answer = answers.get(method.getName());
              if (answer == null) {
                throw new AssertionError("Not expected: " + method.getName());
              }
              return answer.to(arguments);
            }));
  }
}
