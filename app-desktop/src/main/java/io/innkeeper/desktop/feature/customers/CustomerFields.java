package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.catalog.PlanView;
import io.innkeeper.core.customers.BillingCycle;
import io.innkeeper.core.customers.BrandView;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.customers.EditCustomer;
import io.innkeeper.core.customers.RegisterCustomer;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Slugs;
import io.innkeeper.desktop.form.FieldModel;
import io.innkeeper.desktop.form.FormModel;
import io.innkeeper.desktop.form.Rule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a customer, named as in {@link RegisterCustomer}. */
final class CustomerFields {

  private static final int MAX_NAME = 200;
  private static final int MAX_SLUG = 50;
  private static final int MAX_PHONE = 30;
  private static final int MAX_UPLOAD_MB = 1_048_576;

  private final FieldModel<String> name;
  private final FieldModel<String> slug;
  private final FieldModel<String> domain;
  private final FieldModel<String> contactEmail;
  private final FieldModel<String> phone;
  private final FieldModel<@Nullable BrandView> brand;
  private final FieldModel<@Nullable PlanView> plan;
  private final FieldModel<@Nullable BillingCycle> cycle;
  private final FieldModel<@Nullable Long> maxUploadFileSizeMb;

  CustomerFields(FormModel form) {
    name = form.text("name").rule(Rule.required()).rule(Rule.atMost(MAX_NAME));
    slug =
        form.text("slug")
            .rule(Rule.atMost(MAX_SLUG))
            .rule(
                Rule.unless(
                    s -> s.isBlank() || Slugs.URL_FRIENDLY.matcher(s).matches(), "slug.malformed"));
    domain =
        form.text("domain")
            .rule(Rule.required())
            .rule(Rule.core((field, text) -> DomainName.of(field, text)));
    contactEmail =
        form.text("contactEmail")
            .rule(Rule.required())
            .rule(Rule.core((field, text) -> EmailAddress.of(field, text)));
    phone = form.text("phone").rule(Rule.atMost(MAX_PHONE));
    brand = form.add(new FieldModel<@Nullable BrandView>("brand", null).rule(Rule.chosen()));
    plan = form.add(new FieldModel<@Nullable PlanView>("plan", null));
    cycle = form.add(new FieldModel<@Nullable BillingCycle>("cycle", BillingCycle.MONTHLY));
    maxUploadFileSizeMb =
        form.add(
            new FieldModel<@Nullable Long>(
                    "maxUploadFileSizeMb", (long) RegisterCustomer.DEFAULT_UPLOAD_MB)
                .rule(Rule.chosen())
                .rule(Rule.between(1, MAX_UPLOAD_MB)));
  }

  FieldModel<String> name() {
    return name;
  }

  FieldModel<String> slug() {
    return slug;
  }

  FieldModel<String> domain() {
    return domain;
  }

  FieldModel<String> contactEmail() {
    return contactEmail;
  }

  FieldModel<String> phone() {
    return phone;
  }

  FieldModel<@Nullable BrandView> brand() {
    return brand;
  }

  FieldModel<@Nullable PlanView> plan() {
    return plan;
  }

  FieldModel<@Nullable BillingCycle> cycle() {
    return cycle;
  }

  FieldModel<@Nullable Long> maxUploadFileSizeMb() {
    return maxUploadFileSizeMb;
  }

  void load(CustomerView customer, Choices choices) {
    name.load(customer.name());
    slug.load(customer.slug());
    domain.load(customer.domain().unicode());
    contactEmail.load(customer.contactEmail().value());
    phone.load(Objects.requireNonNullElse(customer.phone(), ""));
    brand.load(choices.brand(customer.brand()).orElse(null));
    maxUploadFileSizeMb.load((long) customer.maxUploadFileSizeMb());
  }

  /** To be asked only where every field is valid. */
  RegisterCustomer registration() {
    PlanView chosen = plan.get();
    return new RegisterCustomer(
        name.get(),
        slug.get(),
        domain.get(),
        contactEmail.get(),
        phone.get(),
        Objects.requireNonNull(brand.get()).id(),
        chosen == null ? null : chosen.id(),
        cycle.get(),
        upload());
  }

  /** To be asked only where every field is valid. */
  EditCustomer edit() {
    return new EditCustomer(
        name.get(),
        slug.get(),
        domain.get(),
        contactEmail.get(),
        phone.get(),
        Objects.requireNonNull(brand.get()).id(),
        upload());
  }

  private int upload() {
    return Math.toIntExact(Objects.requireNonNull(maxUploadFileSizeMb.get()));
  }
}
