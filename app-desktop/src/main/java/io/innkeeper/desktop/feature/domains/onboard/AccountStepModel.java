package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.Tasks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Step 2: an account of the company, the emptiest proposed, or the customer's own. */
final class AccountStepModel {

  private final Draft draft;
  private final FormModel form = new FormModel();
  private final FieldModel<String> email =
      form.text("email").rule(Rule.required()).rule(Rule.core(EmailAddress::of));
  private final FieldModel<String> token = form.text("token").rule(this::neededToken);
  private final BooleanProperty own = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable DnsAccountView> chosen = new SimpleObjectProperty<>();
  private final ObservableList<DnsAccountView> accounts = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final Latest load;
  private final BooleanBinding ready = Bindings.or(own, chosen.isNotNull());

  AccountStepModel(Tasks tasks, Draft draft) {
    this.draft = draft;
    this.load = new Latest(tasks, "domains.accounts.task");
    draft.get().ifPresent(this::resume);
  }

  /** Whether the customer's own account is used. */
  BooleanProperty ownProperty() {
    return own;
  }

  ObjectProperty<@Nullable DnsAccountView> chosenProperty() {
    return chosen;
  }

  /** Those with room, the emptiest first. */
  ObservableList<DnsAccountView> accounts() {
    return FXCollections.unmodifiableObservableList(accounts);
  }

  ReadOnlyBooleanProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  FieldModel<String> email() {
    return email;
  }

  FieldModel<String> token() {
    return token;
  }

  /** The token that the draft holds, masked; empty where none was entered. */
  Optional<String> keptToken() {
    return draft.get().map(DraftView::ownToken);
  }

  BooleanBinding ready() {
    return ready;
  }

  /** Reads the accounts and their room again. */
  void entered() {
    loading.set(true);
    load.run(
        () -> draft.onboarding().accounts(draft.actor(), ChunkRequest.first(ChunkRequest.MAX)),
        chunk -> {
          loading.set(false);
          failure.set(null);
          propose(chunk.items());
          accounts.setAll(chunk.items());
        },
        problem -> {
          loading.set(false);
          failure.set(problem);
        });
  }

  boolean validate() {
    return own.get() ? form.validate() : chosen.get() != null;
  }

  /** Stores the choice, unless it is the one that is stored. */
  Optional<Callable<?>> beforeNext() {
    return own.get() ? chooseOwn() : chooseCompany();
  }

  boolean refused(CoreException refusal) {
    if (refusal instanceof Invalid invalid && own.get()) {
      form.refuse(invalid);
      return true;
    }
    return false;
  }

  void close() {
    load.cancel();
  }

  private Optional<Callable<?>> chooseCompany() {
    DnsAccountId account = Objects.requireNonNull(chosen.get()).id();
    if (draft.get().map(DraftView::account).filter(account::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(() ->
        draft.change(stored ->
            draft
                .onboarding()
                .chooseAccount(draft.actor(), stored.id(), stored.revision(), account)));
  }

  private Optional<Callable<?>> chooseOwn() {
    String address = email.get().strip();
    String secret = token.get();
    if (secret.isBlank() && address.equals(draft.require().ownEmail())) {
      return Optional.empty();
    }
    return Optional.of(() -> {
      try (Secret opened = Secret.of(secret)) {
        return draft.change(stored ->
            draft
                .onboarding()
                .chooseOwnAccount(draft.actor(), stored.id(), stored.revision(), address, opened));
      }
    });
  }

  private void resume(DraftView stored) {
    own.set(stored.ownEmail() != null);
    email.load(Objects.requireNonNullElse(stored.ownEmail(), ""));
  }

  /** What was chosen before, else the first: it has the most room. */
  private void propose(List<DnsAccountView> offered) {
    DnsAccountView before = chosen.get();
    DnsAccountId wanted = before != null ? before.id() : draft.require().account();
    chosen.set(
        offered.stream()
            .filter(account -> account.id().equals(wanted))
            .findFirst()
            .or(() -> offered.stream().findFirst())
            .orElse(null));
  }

  private Optional<Problem> neededToken(String field, String value) {
    boolean kept =
        draft.get().map(DraftView::ownEmail).filter(email.get().strip()::equals).isPresent();
    return value.isBlank() && !kept
        ? Optional.of(Problem.of(field, "field.required"))
        : Optional.empty();
  }
}
