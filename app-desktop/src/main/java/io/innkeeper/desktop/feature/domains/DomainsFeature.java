package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.audit.AuditLog;
import io.innkeeper.core.customers.Customers;
import io.innkeeper.core.domains.DnsAccounts;
import io.innkeeper.core.domains.DomainId;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.domains.DraftId;
import io.innkeeper.core.domains.Onboarding;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.jobs.Runs;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.desktop.dialog.Ui;
import io.innkeeper.desktop.feature.domains.onboard.OnboardingCore;
import io.innkeeper.desktop.feature.domains.onboard.OnboardingView;
import io.innkeeper.desktop.kit.Action;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.Feature;
import io.innkeeper.desktop.nav.NavGroup;
import io.innkeeper.desktop.nav.Navigator;
import io.innkeeper.desktop.nav.PaletteProvider;
import io.innkeeper.desktop.nav.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The customers' domains, and the wizard that brings them in. */
public final class DomainsFeature implements Feature {

  static final String ID = "domains";
  static final String DETAIL = "detail";
  static final String ONBOARD = "onboard";
  static final Permission WRITE = Permission.write(Area.DOMAINS);
  static final Permission DELETE = Permission.delete(Area.DOMAINS);

  private final Ui ui;
  private final Navigator navigator;
  private final Supplier<Actor> actor;
  private final Core core;

  public DomainsFeature(Ui ui, Navigator navigator, Supplier<Actor> actor, Core core) {
    this.ui = ui;
    this.navigator = navigator;
    this.actor = actor;
    this.core = core;
  }

  /** The facades that this area speaks to. */
  public record Core(
      Domains domains,
      Onboarding onboarding,
      DnsAccounts accounts,
      Customers customers,
      Runs runs,
      AuditLog audit) {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String titleKey() {
    return "domains.page.title";
  }

  @Override
  public Ikon icon() {
    return Feather.GLOBE;
  }

  @Override
  public NavGroup group() {
    return NavGroup.HOSTING;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(Permission.read(Area.DOMAINS));
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("domains/onboard", "domains.onboard.action", () -> onboard(Optional.empty()))
            .icon(Feather.GLOBE)
            .needs(WRITE));
  }

  @Override
  public List<PaletteProvider> palette() {
    return List.of(new DomainPalette(actor, core.domains()));
  }

  @Override
  public View open(Destination destination) {
    return switch (destination.page()) {
      case ONBOARD -> wizard(destination);
      case DETAIL -> detail(destination.argument(DomainId.class).orElseThrow());
      default -> new DomainsView(ui, navigator, new DomainsViewModel(ui.tasks(), actor, core));
    };
  }

  private View detail(DomainId id) {
    return new DomainDetailView(
        ui, navigator, new DomainDetailViewModel(ui.tasks(), actor, core, id));
  }

  private View wizard(Destination destination) {
    OnboardingCore facades =
        new OnboardingCore(actor, core.onboarding(), core.domains(), core.customers(), core.runs());
    return new OnboardingView(
        ui, facades, destination.argument(DraftId.class), new WizardWays(destination));
  }

  private void onboard(Optional<DraftId> draft) {
    navigator.open(
        draft
            .map(id -> Destination.of(ID, ONBOARD, id))
            .orElseGet(() -> Destination.of(ID, ONBOARD)));
  }

  /** From the wizard to the rest of the console. */
  private final class WizardWays implements OnboardingView.Ways {

    private final Destination wizard;

    WizardWays(Destination wizard) {
      this.wizard = wizard;
    }

    @Override
    public void close() {
      navigator.tabs().stream()
          .filter(tab -> tab.destination().equals(wizard))
          .findFirst()
          .ifPresent(navigator::close);
    }

    @Override
    public void toDomain(DomainId id) {
      navigator.open(Destination.of(ID, DETAIL, id));
    }

    @Override
    public void toJob(RunId id) {
      navigator.open(Destination.of("jobs", "detail", id));
    }

    @Override
    public void another() {
      close();
      onboard(Optional.empty());
    }
  }
}
