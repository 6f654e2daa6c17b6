package io.innkeeper.core.customers;

import io.innkeeper.core.kernel.Subject;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.domain.Persistable;

/** A trading name of the company. */
@Entity
@Table(name = "brand")
class Brand implements Persistable<BrandId> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private BrandId id;

  private String name;
  private String slug;
  private Instant created;

  /** It has no revision by which Spring Data could tell. */
  @Transient private boolean stored;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  Brand() {}

  Brand(String name, String slug) {
    this.id = BrandId.next();
    this.name = name;
    this.slug = slug;
    this.created = Instant.now();
  }

  @Override
  public BrandId getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    stored = true;
  }

  String name() {
    return name;
  }

  Subject subject() {
    return new Subject("brand", id.value(), name);
  }

  Map<String, Object> values() {
    return Map.of("name", name, "slug", slug);
  }

  BrandView view() {
    return new BrandView(id, name, slug, created);
  }
}
