package io.innkeeper.core.domains;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records that onboarding made, as they were confirmed last. */
@Component
class StoredRecords {

  private final JdbcClient jdbc;

  StoredRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DnsRecord> of(DomainId domain) {
    return jdbc.sql(
            """
            select type, name, value, ttl, priority, proxied from domain_record
            where domain_id = ? order by position\
            """)
        .param(domain.value())
        .query((rs, n) ->
            new DnsRecord(
                RecordType.valueOf(rs.getString("type")),
                rs.getString("name"),
                rs.getString("value"),
                rs.getInt("ttl"),
                rs.getObject("priority", Integer.class),
                rs.getBoolean("proxied")))
        .list();
  }

  /** In the caller's transaction. */
  void replace(DomainId domain, List<DnsRecord> records) {
    jdbc.sql("delete from domain_record where domain_id = ?").param(domain.value()).update();
    for (int i = 0; i < records.size(); i++) {
      insert(domain, i, records.get(i));
    }
  }

  private void insert(DomainId domain, int position, DnsRecord record) {
    @Nullable Integer priority = record.priority();
    jdbc.sql(
            """
            insert into domain_record
              (domain_id, position, type, name, value, ttl, priority, proxied)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .param(domain.value())
        .param(position)
        .param(record.type().name())
        .param(record.name())
        .param(record.value())
        .param(record.ttl())
        .param(priority)
        .param(record.proxied())
        .update();
  }
}
