package io.innkeeper.desktop.feature.dnsaccounts;

import io.innkeeper.core.domains.DnsAccountId;
import io.innkeeper.core.domains.DnsAccountView;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DnsProviderKind;
import io.innkeeper.core.domains.EditDnsAccount;
import io.innkeeper.core.domains.NewDnsAccount;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Problem;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import io.innkeeper.desktop.task.Task;
import io.innkeeper.desktop.task.Tasks;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a new or of a present account. */
final class DnsAccountFormModel {

  private static final long MAX_DOMAINS = 100;
  private static final long MOST_DOMAINS = 100_000;

  private final FormModel form = new FormModel();
  private final FieldModel<String> name =
      form.text("name").rule(Rule.required()).rule(Rule.atMost(50));
  private final FieldModel<@Nullable DnsProviderKind> kind =
      form.add(new FieldModel<@Nullable DnsProviderKind>("kind", DnsProviderKind.CLOUDFLARE));
  private final FieldModel<String> email =
      form.text("email").rule(this::neededAtCloudflare).rule(Rule.core(EmailAddress::of));
  private final FieldModel<String> token = form.text("token").rule(this::neededAtFirst);
  private final FieldModel<String> apiUrl = form.text("apiUrl").rule(this::neededForPowerDns);
  private final FieldModel<@Nullable Long> maxDomains =
      form.add(new FieldModel<@Nullable Long>("maxDomains", MAX_DOMAINS));
  private final FieldModel<String> notes = form.text("notes").rule(Rule.atMost(2_000));
  private final Tasks tasks;
  private final Supplier<Actor> actor;
  private final DnsAccounts accounts;
  private final Optional<DnsAccountId> id;
  private @Nullable Revision seen;

  /**
   * @param id empty for a new account
   */
  DnsAccountFormModel(
      Tasks tasks, Supplier<Actor> actor, DnsAccounts accounts, Optional<DnsAccountId> id) {
    this.tasks = tasks;
    this.actor = actor;
    this.accounts = accounts;
    this.id = id;
    kind.rule(Rule.chosen());
    maxDomains.rule(Rule.chosen()).rule(Rule.between(1, MOST_DOMAINS));
    kind.disabledProperty().set(id.isPresent());
  }

  FormModel form() {
    return form;
  }

  FieldModel<String> name() {
    return name;
  }

  FieldModel<@Nullable DnsProviderKind> kind() {
    return kind;
  }

  FieldModel<String> email() {
    return email;
  }

  FieldModel<String> token() {
    return token;
  }

  FieldModel<String> apiUrl() {
    return apiUrl;
  }

  FieldModel<@Nullable Long> maxDomains() {
    return maxDomains;
  }

  FieldModel<String> notes() {
    return notes;
  }

  boolean isNew() {
    return id.isEmpty();
  }

  /** Reads the account to be edited; does nothing for a new one. */
  Optional<Task<DnsAccountView>> load() {
    return id.map(known ->
        tasks
            .run("dns-accounts.load.task", () -> accounts.get(actor.get(), known))
            .onSuccess(this::show));
  }

  /** Stores what was entered. */
  Task<DnsAccountId> save() {
    String secret = token.get();
    return tasks
        .run("dns-accounts.save.task", () -> store(secret))
        .onFailure(Conflict.class, this::refuse);
  }

  private DnsAccountId store(String secret) {
    try (Secret sealed = Secret.of(secret)) {
      if (id.isEmpty()) {
        return accounts.create(actor.get(), created(sealed));
      }
      accounts.edit(actor.get(), id.get(), Objects.requireNonNull(seen), edited(sealed));
      return id.get();
    }
  }

  private NewDnsAccount created(Secret secret) {
    return new NewDnsAccount(
        name.get().strip(),
        Objects.requireNonNull(kind.get()),
        orNull(email.get()),
        secret,
        orNull(apiUrl.get()),
        limit(),
        notes.get());
  }

  private EditDnsAccount edited(Secret secret) {
    return new EditDnsAccount(
        name.get().strip(),
        orNull(email.get()),
        secret.isBlank() ? null : secret,
        orNull(apiUrl.get()),
        limit(),
        notes.get());
  }

  private int limit() {
    return Objects.requireNonNull(maxDomains.get()).intValue();
  }

  private void show(DnsAccountView account) {
    seen = account.revision();
    name.load(account.name());
    kind.load(account.kind());
    email.load(Objects.requireNonNullElse(account.email(), ""));
    token.load("");
    apiUrl.load(Objects.requireNonNullElse(account.apiUrl(), ""));
    maxDomains.load((long) account.maxDomains());
    notes.load(account.notes());
  }

  /** A conflict about a value stands under its field, any other above the form. */
  private void refuse(Conflict conflict) {
    String field = conflict.code().equals("dns-account.name-taken") ? "name" : "form";
    form.refuse(
        new io.innkeeper.core.kernel.Invalid(
            java.util.List.of(new Problem(field, conflict.code(), conflict.args()))));
  }

  private Optional<Problem> neededAtCloudflare(String field, String value) {
    return required(field, value, kind.get() == DnsProviderKind.CLOUDFLARE);
  }

  private Optional<Problem> neededForPowerDns(String field, String value) {
    return required(field, value, kind.get() == DnsProviderKind.POWERDNS);
  }

  private Optional<Problem> neededAtFirst(String field, String value) {
    return required(field, value, isNew());
  }

  private static Optional<Problem> required(String field, String value, boolean needed) {
    return needed && value.isBlank()
        ? Optional.of(Problem.of(field, "field.required"))
        : Optional.empty();
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
