package io.innkeeper.desktop.feature.domains;

import io.innkeeper.core.domains.DomainQuery;
import io.innkeeper.core.domains.DomainRow;
import io.innkeeper.core.domains.DomainSort;
import io.innkeeper.core.domains.Domains;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.PaletteProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/** Lets the palette find domains by name or customer. */
final class DomainPalette implements PaletteProvider {

  private final Supplier<Actor> actor;
  private final Domains domains;

  DomainPalette(Supplier<Actor> actor, Domains domains) {
    this.actor = actor;
    this.domains = domains;
  }

  @Override
  public String titleKey() {
    return "domains.page.title";
  }

  @Override
  public List<Hit> search(String text, int limit) {
    DomainQuery query = new DomainQuery(text, Set.of(), null, null, DomainSort.NAME, false);
    return domains.find(actor.get(), query, ChunkRequest.first(limit)).items().stream()
        .map(DomainPalette::hit)
        .toList();
  }

  private static Hit hit(DomainRow row) {
    return new Hit(
        row.name().unicode(),
        row.customerName(),
        Feather.GLOBE,
        Destination.of(DomainsFeature.ID, DomainsFeature.DETAIL, row.id()));
  }
}
