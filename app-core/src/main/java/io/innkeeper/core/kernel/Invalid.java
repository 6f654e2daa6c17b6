package io.innkeeper.core.kernel;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A command holds values that break a rule; nothing was done. Names every bad field at once. */
public final class Invalid extends CoreException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public Invalid(List<Problem> problems) {
    super(
        "invalid",
        Map.of(
            "fields",
            problems.stream()
                .map(p -> p.field() + ": " + p.code())
                .collect(Collectors.joining(", "))));
    this.problems = List.copyOf(problems);
  }

  public Invalid(String field, String code) {
    this(List.of(Problem.of(field, code)));
  }

  /** At least one; the order is that of the fields in the command. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
