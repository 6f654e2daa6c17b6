package io.innkeeper.desktop.feature.customers;

import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.CustomerRow;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.desktop.nav.Destination;
import io.innkeeper.desktop.nav.PaletteProvider;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Finds customers by name, slug, domain, e-mail or phone. */
final class CustomerPalette implements PaletteProvider {

  private final CustomerCommands commands;

  CustomerPalette(CustomerCommands commands) {
    this.commands = commands;
  }

  @Override
  public String titleKey() {
    return "customers.page.title";
  }

  @Override
  public List<Hit> search(String text, int limit) {
    return commands
        .core()
        .customers()
        .find(commands.actor(), CustomerQuery.matching(text), ChunkRequest.first(limit))
        .items()
        .stream()
        .map(CustomerPalette::hit)
        .toList();
  }

  private static Hit hit(CustomerRow row) {
    return new Hit(
        row.name(),
        row.slug() + " · " + row.contactEmail(),
        Feather.USER,
        Destination.of(CustomersFeature.ID, CustomersFeature.DETAIL, row.id()));
  }
}
