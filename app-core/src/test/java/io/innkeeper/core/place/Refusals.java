package io.innkeeper.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.innkeeper.core.kernel.Unavailable;
import org.assertj.core.api.MapAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says what a refusal has to look like. */
final class Refusals {

  private Refusals() {}

  /** It is refused with this code; goes on with the values of the sentence. */
  static MapAssert<String, Object> assertRefused(ThrowingCallable action, String code) {
    Unavailable refusal = catchThrowableOfType(Unavailable.class, action);
    assertThat(refusal).as("nothing was refused").isNotNull();
    assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
    return assertThat(refusal.args());
  }
}
