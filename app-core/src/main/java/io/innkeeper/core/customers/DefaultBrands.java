package io.innkeeper.core.customers;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.BrokenConstraint;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Slugs;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The brands in the database. */
@Service
@Transactional
class DefaultBrands implements Brands {

  private static final Permission READ = Permission.read(Area.CUSTOMERS);
  private static final Permission WRITE = Permission.write(Area.SETTINGS);
  private static final int MAX_NAME = 100;

  private final BrandRepository brands;
  private final AuditTrail audit;

  DefaultBrands(BrandRepository brands, AuditTrail audit) {
    this.brands = brands;
    this.audit = audit;
  }

  @Override
  public BrandId create(Actor actor, CreateBrand command) {
    actor.require(WRITE);
    String slug = command.slug();
    new Problems()
        .line("name", command.name(), MAX_NAME)
        .optionalText("slug", slug, CustomerRules.MAX_SLUG)
        .pattern("slug", slug, Slugs.URL_FRIENDLY, "slug.malformed")
        .throwIfAny();
    String name = command.name().strip();
    if (slug == null || slug.isBlank()) {
      slug = Slugs.firstFree(name, "brand", CustomerRules.MAX_SLUG, brands::isSlugTaken);
    }
    Brand brand = new Brand(name, slug);
    store(brand, slug);
    audit.record(actor, "brands.created", brand.subject(), Map.of(), brand.values());
    return brand.getId();
  }

  private void store(Brand brand, String slug) {
    try {
      var _ = brands.saveAndFlush(brand);
    } catch (DataIntegrityViolationException broken) {
      throw switch (BrokenConstraint.nameOf(broken)) {
        case "brand_name_unique" -> new Conflict("brand.name-taken", Map.of("name", brand.name()));
        case "brand_slug_unique" -> new Conflict("brand.slug-taken", Map.of("slug", slug));
        default -> broken;
      };
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<BrandView> list(Actor actor) {
    actor.require(READ);
    return brands.findAll().stream()
        .map(Brand::view)
        .sorted(Comparator.comparing(BrandView::name, Collator.getInstance(Locale.ROOT)))
        .toList();
  }
}
