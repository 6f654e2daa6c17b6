package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Requires;
import java.util.List;

/** The brands; reading needs {@code customers:read}, making one {@code settings:write}. */
public interface Brands {

  /**
   * Makes a brand and writes an audit entry.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   * @throws io.innkeeper.core.kernel.Conflict with {@code brand.name-taken} or {@code
   *     brand.slug-taken}
   */
  @Requires(area = Area.SETTINGS, access = Access.WRITE)
  BrandId create(Actor actor, CreateBrand command);

  /** All brands by name; there are few, so they come at once. Never empty. */
  @Requires(area = Area.CUSTOMERS, access = Access.READ)
  List<BrandView> list(Actor actor);
}
