package io.innkeeper.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Unavailable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  private final Messages messages = new Messages(Language.ENGLISH);
  private final Errors errors = new Errors(messages);

  @Test
  void aKnownCodeIsASentenceInTheLanguageOfTheMoment() {
    Invalid refusal = new Invalid("email", "email.malformed");

    assertThat(errors.sentence(refusal)).startsWith("This is not an e-mail address.");
    messages.setLanguage(Language.TURKISH);
    assertThat(errors.sentence(refusal)).startsWith("Bu bir e-posta adresi değil.");
  }

  @Test
  void argumentsAreFilledIn() {
    Problem problem = new Problem("name", "field.too-long", Map.of("max", 1200));

    assertThat(errors.sentence(problem)).contains("at most 1,200 characters");
    messages.setLanguage(Language.TURKISH);
    assertThat(errors.sentence(problem)).contains("En çok 1.200 karakter");
  }

  @Test
  void severalProblemsAreSaidLineByLine() {
    Invalid refusal =
        new Invalid(
            List.of(Problem.of("name", "field.required"), Problem.of("email", "email.malformed")));

    assertThat(errors.sentence(refusal).lines())
        .hasSize(2)
        .first()
        .isEqualTo("This field is required.");
  }

  @Test
  void anUnknownCodeIsVisibleWithItsArguments() {
    assertThat(errors.sentence(new Unavailable("provider.strange", Map.of("status", 502))))
        .contains("provider.strange")
        .contains("status=502");
  }

  @Test
  void codesOfTheConsoleItselfStandAmongItsMessages() {
    assertThat(errors.sentence("field.not-number", Map.of())).startsWith("Write a number");
  }

  @Test
  void whatNobodyExpectedIsSaidWithoutItsInnards() {
    assertThat(errors.sentence(new IOException("socket 4711")))
        .isEqualTo(messages.text("error.unexpected.text"))
        .doesNotContain("4711");
    assertThat(errors.details(new IOException("socket 4711"))).contains("socket 4711", "at ");
  }
}
