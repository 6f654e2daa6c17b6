package io.innkeeper.desktop.nav;

import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.customers.CustomerId;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.kernel.Subject;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** Leads from what an audit entry or a job speaks of to the screen that shows it. */
public final class SubjectLink {

  private SubjectLink() {}

  /** A link where the actor has such a screen, else the plain name. */
  public static Node of(Navigator navigator, Subject subject) {
    Optional<Destination> place = destination(navigator, subject);
    if (place.isEmpty()) {
      Label name = new Label(subject.name());
      name.setWrapText(true);
      return name;
    }
    Hyperlink link = new Hyperlink(subject.name());
    link.getStyleClass().add("subject-link");
    link.setOnAction(_ -> navigator.open(place.get()));
    return link;
  }

  /** Where it is shown; empty where the actor has no such screen. */
  public static Optional<Destination> destination(Navigator navigator, Subject subject) {
    return place(subject)
        .filter(p -> navigator.features().stream().anyMatch(f -> f.id().equals(p.feature())));
  }

  private static Optional<Destination> place(Subject subject) {
    return switch (subject.type()) {
      case "customer" ->
          Optional.of(Destination.of("customers", "detail", new CustomerId(subject.id())));
      case "domain" -> Optional.of(Destination.of("domains", "detail", new DomainId(subject.id())));
      case "onboarding" ->
          Optional.of(Destination.of("domains", "onboard", new DraftId(subject.id())));
      case "plan" -> Optional.of(Destination.of("plans", "edit", new PlanId(subject.id())));
      case "dns-account" -> Optional.of(Destination.of("dns-accounts"));
      default -> Optional.empty();
    };
  }
}
