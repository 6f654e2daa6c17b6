package io.innkeeper.core.customers;

import io.innkeeper.core.catalog.PlanChoice;
import io.innkeeper.core.catalog.PlanId;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.ChunkSql;
import io.innkeeper.core.kernel.DomainName;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of customers: every order has an index, every page is found by seeking in it. */
@Component
class CustomerRows {

  private static final int MAX_TEXT = 200;

  private static final String COLUMNS =
      """
      id, revision, name, slug, domain, contact_email, plan_id, domains_used, max_domains, status,
      created, (select brand.name from brand where brand.id = customer.brand_id) as brand_name\
      """;

  private final JdbcClient jdbc;
  private final PlanChoice plans;

  CustomerRows(JdbcClient jdbc, PlanChoice plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  Chunk<CustomerRow> find(CustomerQuery query, ChunkRequest request) {
    Chunk<CustomerRow> chunk = sorted(query).read(jdbc, request, CustomerRows::row);
    Map<PlanId, String> names = plans.names(chunk.items().stream().map(CustomerRow::plan).toList());
    return chunk.map(row -> row.withPlanName(names.getOrDefault(row.plan(), row.planName())));
  }

  long count(CustomerQuery query, int cap) {
    return matching(query).count(jdbc, cap);
  }

  private static ChunkSql sorted(CustomerQuery query) {
    ChunkSql sql = matching(query).descending(query.descending());
    switch (query.sort()) {
      case NAME -> sql.orderBy("name collate \"und-x-icu\"", "text");
      case NAME_TURKISH -> sql.orderBy("name collate \"tr-x-icu\"", "text");
      case CREATED -> sql.orderBy("created", "timestamptz");
      case EMAIL -> sql.orderBy("lower(contact_email)", "text");
      case PLAN -> sql.orderBy("plan_id", "uuid");
    }
    return sql.orderBy("id", "uuid");
  }

  private static ChunkSql matching(CustomerQuery query) {
    new Problems().optionalText("text", query.text(), MAX_TEXT).throwIfAny();
    ChunkSql sql =
        ChunkSql.select(COLUMNS, "customer")
            .where(query.deleted() ? "deleted is not null" : "deleted is null")
            .where("plan_id = :plan", "plan", query.plan() == null ? null : query.plan().value())
            .where(
                "status = :status", "status", query.status() == null ? null : query.status().name())
            .where(
                "brand_id = :brand", "brand", query.brand() == null ? null : query.brand().value())
            .where("created >= :from", "from", utc(query.createdFrom()))
            .where("created < :until", "until", utc(query.createdUntil()))
            .where("term_ends < :expires", "expires", utc(query.expiresUntil()));
    String text = query.text();
    if (text != null && !text.isBlank()) {
      String[] words = text.strip().split("\\s+");
      for (int i = 0; i < words.length; i++) {
        sql.where(holds("word_" + i), "word_" + i, words[i]);
      }
    }
    return sql;
  }

  /** Escaped after folding, which may turn another character into one that LIKE knows. */
  private static String holds(String parameter) {
    return """
    search like '%%' || replace(replace(replace(
      public.folded(:%s), '\\', '\\\\'), '%%', '\\%%'), '_', '\\_') || '%%'\
    """
        .formatted(parameter);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static CustomerRow row(ResultSet rs, int n) throws SQLException {
    PlanId plan = new PlanId(rs.getObject("plan_id", UUID.class));
    return new CustomerRow(
        new CustomerId(rs.getObject("id", UUID.class)),
        new Revision(rs.getLong("revision")),
        rs.getString("name"),
        rs.getString("slug"),
        new DomainName(rs.getString("domain")),
        new EmailAddress(rs.getString("contact_email")),
        plan,
        plan.toString(),
        rs.getInt("domains_used"),
        rs.getInt("max_domains"),
        CustomerStatus.valueOf(rs.getString("status")),
        rs.getObject("created", OffsetDateTime.class).toInstant(),
        rs.getString("brand_name"));
  }
}
