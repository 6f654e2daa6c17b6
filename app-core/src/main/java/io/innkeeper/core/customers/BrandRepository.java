package io.innkeeper.core.customers;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stores brands. */
interface BrandRepository extends JpaRepository<Brand, BrandId> {

  @Query("select count(b) > 0 from Brand b where b.slug = :slug")
  boolean isSlugTaken(String slug);
}
