package io.innkeeper.desktop.feature.domains.onboard;

import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.customers.CustomerSort;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainSort;
import io.innkeeper.core.domains.DraftView;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.Invalid;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.task.Latest;
import io.innkeeper.desktop.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Step 1: whose domain it is. Checks the name while it is typed. */
final class DomainStepModel {

  private static final Duration TYPING = Duration.ofMillis(300);
  private static final int OFFERED = 20;

  private final OnboardingCore core;
  private final Draft draft;
  private final FormModel form = new FormModel();
  private final FieldModel<@Nullable Owner> customer =
      form.add(new FieldModel<@Nullable Owner>("customer", null));
  private final FieldModel<String> domain =
      form.text("domain").rule(Rule.required()).rule(DomainStepModel::registrable);
  private final FieldModel<String> projectName = form.text("projectName").rule(Rule.atMost(100));
  private final ObservableList<CustomerRow> found = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<DomainName>> free =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Latest search;
  private final Latest check;

  DomainStepModel(Tasks tasks, OnboardingCore core, Draft draft) {
    this.core = core;
    this.draft = draft;
    this.search = new Latest(tasks, "domains.find-customer.task", TYPING);
    this.check = new Latest(tasks, "domains.check-name.task", TYPING);
    customer.rule(Rule.chosen());
    draft.get().ifPresent(this::resume);
    domain.valueProperty().subscribe((_, text) -> checkName(text));
  }

  /**
   * The customer that was chosen.
   *
   * @param row null where only the draft names it
   */
  record Owner(CustomerId id, String name, @Nullable CustomerRow row) {}

  FormModel form() {
    return form;
  }

  FieldModel<@Nullable Owner> customer() {
    return customer;
  }

  FieldModel<String> domain() {
    return domain;
  }

  FieldModel<String> projectName() {
    return projectName;
  }

  /** Customers that match what was typed. */
  ObservableList<CustomerRow> found() {
    return FXCollections.unmodifiableObservableList(found);
  }

  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  /** The name that was entered, once it is known that it can be taken. */
  ReadOnlyObjectProperty<Optional<DomainName>> freeProperty() {
    return free.getReadOnlyProperty();
  }

  /** Looks for active customers, after a pause in typing. */
  void search(String text) {
    searching.set(true);
    search.run(
        () ->
            core.customers().find(draft.actor(), asked(text.strip()), ChunkRequest.first(OFFERED)),
        chunk -> {
          found.setAll(chunk.items());
          searching.set(false);
        },
        failure -> {
          searching.set(false);
          found.clear();
          customer.refuse(problem("customer", failure));
        });
  }

  void choose(CustomerRow row) {
    customer.set(new Owner(row.id(), row.name(), row));
  }

  /** Stores the step, unless nothing was changed since it was last stored. */
  Optional<Callable<?>> beforeNext() {
    Owner owner = Objects.requireNonNull(customer.get());
    String name = domain.get();
    String project = projectName.get().strip();
    if (draft.get().filter(stored -> isSame(stored, owner, name, project)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(() ->
        draft.change(stored ->
            core.onboarding()
                .enterDomain(
                    draft.actor(), stored.id(), stored.revision(), owner.id(), name, project)));
  }

  boolean refused(CoreException refusal) {
    switch (refusal) {
      case Invalid invalid -> form.refuse(invalid);
      case Conflict full when full.code().equals("customer.limit-reached") ->
          customer.refuse(new Problem("customer", full.code(), full.args()));
      default -> {
        return false;
      }
    }
    return true;
  }

  void close() {
    search.cancel();
    check.cancel();
  }

  private void resume(DraftView stored) {
    CustomerId id = stored.customer();
    DomainName name = stored.domain();
    if (id != null && name != null) {
      customer.load(new Owner(id, Objects.requireNonNullElse(stored.customerName(), ""), null));
      domain.load(name.unicode());
      projectName.load(stored.projectName());
    }
  }

  private void checkName(String text) {
    free.set(Optional.empty());
    if (text.isBlank()) {
      check.cancel();
    } else {
      check.run(
          () -> checked(text), free::set, failure -> domain.refuse(problem("domain", failure)));
    }
  }

  /** The rules of the core, then whether somebody has it. */
  private Optional<DomainName> checked(String text) {
    DomainName name = DomainName.of("domain", text);
    registrable("domain", text)
        .ifPresent(problem -> {
          throw new Invalid(List.of(problem));
        });
    boolean own = draft.get().filter(stored -> name.equals(stored.domain())).isPresent();
    if (!own && isTaken(name)) {
      throw new Invalid("domain", "domain.in-use");
    }
    return Optional.of(name);
  }

  private boolean isTaken(DomainName name) {
    DomainQuery query = new DomainQuery(name.ascii(), Set.of(), null, null, DomainSort.NAME, false);
    return core.domains().find(draft.actor(), query, ChunkRequest.first(OFFERED)).items().stream()
        .anyMatch(row -> row.name().equals(name));
  }

  private static Optional<Problem> registrable(String field, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return DomainName.of(field, text).isRegistrable()
          ? Optional.empty()
          : Optional.of(Problem.of(field, "domain.not-registrable"));
    } catch (Invalid e) {
      return e.problems().stream().findFirst();
    }
  }

  private static boolean isSame(DraftView stored, Owner owner, String name, String project) {
    DomainName domain = stored.domain();
    return owner.id().equals(stored.customer())
        && domain != null
        && (domain.ascii().equals(name) || domain.unicode().equals(name))
        && stored.projectName().equals(project);
  }

  private static CustomerQuery asked(String text) {
    return new CustomerQuery(
        text.isEmpty() ? null : text,
        null,
        CustomerStatus.ACTIVE,
        null,
        null,
        null,
        null,
        false,
        CustomerSort.NAME,
        false);
  }

  private static Problem problem(String field, Throwable failure) {
    return switch (failure) {
      case Invalid invalid when !invalid.problems().isEmpty() -> invalid.problems().getFirst();
      case CoreException e -> new Problem(field, e.code(), e.args());
      default -> Problem.of(field, "unexpected.text");
    };
  }
}
