package io.innkeeper.desktop.feature.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.identity.NewOwner;
import io.innkeeper.core.identity.Role;
import io.innkeeper.core.identity.Session;
import io.innkeeper.core.identity.SessionId;
import io.innkeeper.core.identity.StaffId;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.testkit.Facade;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestActors;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** First run, sign-in and the change of a given password, without a window. */
class EntryTest {

  private static final String RIGHT = "correct horse battery";

  private final TestUi test = TestUi.english();
  private final List<Session> entered = new ArrayList<>();

  private static Session session(String username) {
    Actor actor = TestActors.owner();
    return new Session(
        new SessionId(Ids.next()),
        actor,
        new StaffId(actor.id()),
        username,
        "Ayşe Demir",
        Role.OWNER,
        Locale.ENGLISH,
        false);
  }

  private static Identity identity(String method, Function<Object[], Object> answer) {
    return Facade.of(Identity.class, Map.of(method, answer));
  }

  private static Session signIn(Object[] args) {
    if (((Secret) args[1]).open(RIGHT::equals)) {
      return session((String) args[0]);
    }
    throw new Denied("sign-in.refused", Map.of());
  }

  private SignInModel signInModel() {
    return Fx.get(
        () -> new SignInModel(test.ui(), identity("signIn", EntryTest::signIn), entered::add));
  }

  private void enter(SignInModel model, String username, String password) {
    Fx.run(() -> {
      model.username().set(username);
      model.password().set(password);
      model.signIn();
    });
  }

  @Test
  void theRightPasswordOpensTheConsoleAndTheNameIsKept() {
    enter(signInModel(), "ayse", RIGHT);

    Fx.await("somebody is signed in", () -> !entered.isEmpty());
    assertThat(entered).extracting(Session::username).containsExactly("ayse");
    assertThat(Fx.get(() -> signInModel().username().get())).isEqualTo("ayse");
  }

  @Test
  void aWrongPasswordSaysSoAndMayBeTriedAgain() {
    SignInModel model = signInModel();
    enter(model, "ayse", "wrong password");
    Fx.await("it is refused", () -> model.refusalProperty().get() != null);
    assertThat(entered).isEmpty();

    enter(model, "ayse", RIGHT);
    Fx.await("somebody is signed in", () -> !entered.isEmpty());
    assertThat(Fx.get(() -> model.refusalProperty().get() == null)).isTrue();
  }

  @Test
  void emptyFieldsAreNamedAndNobodyIsAsked() {
    SignInModel model = signInModel();
    enter(model, "", "");
    assertThat(Fx.get(() -> model.form().firstInvalid().orElseThrow().name()))
        .isEqualTo("username");
    assertThat(entered).isEmpty();
  }

  @Test
  void theOwnerIsMadeFromWhatIsEntered() {
    List<NewOwner> made = new ArrayList<>();
    List<Boolean> samples = new ArrayList<>();
    FirstRunModel model =
        firstRun(
            args -> {
              made.add((NewOwner) args[0]);
              return session("ayse");
            },
            samples);
    fill(model, RIGHT, RIGHT);

    Fx.await("the owner is made", () -> !entered.isEmpty());
    assertThat(made).extracting(NewOwner::username).containsExactly("ayse");
    assertThat(samples).containsExactly(true);
  }

  @Test
  void twoDifferentPasswordsMakeNobody() {
    FirstRunModel model = firstRun(_ -> session("ayse"), new ArrayList<>());
    fill(model, RIGHT, "something else");
    assertThat(Fx.get(() -> model.form().firstInvalid().orElseThrow().name()))
        .isEqualTo("repeated");
    assertThat(entered).isEmpty();
  }

  @Test
  void whatTheCoreRefusesStandsUnderItsField() {
    FirstRunModel model =
        firstRun(
            _ -> {
              throw new Invalid("password", "password.common");
            },
            new ArrayList<>());
    fill(model, RIGHT, RIGHT);
    Fx.await("it is refused", () -> model.password().problemProperty().get() != null);
    assertThat(entered).isEmpty();
  }

  private FirstRunModel firstRun(Function<Object[], Object> createOwner, List<Boolean> samples) {
    return Fx.get(() ->
        new FirstRunModel(
            test.ui(),
            identity("createOwner", createOwner),
            (session, sample) -> {
              entered.add(session);
              samples.add(sample);
            }));
  }

  private static void fill(FirstRunModel model, String password, String repeated) {
    Fx.run(() -> {
      model.fullName().set("Ayşe Demir");
      model.username().set("ayse");
      model.email().set("ayse@example.com");
      model.password().set(password);
      model.repeated().set(repeated);
      model.create();
    });
  }
}
