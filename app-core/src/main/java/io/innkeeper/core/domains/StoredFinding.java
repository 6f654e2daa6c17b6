package io.innkeeper.core.domains;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the public DNS last answered, as it is stored beside the required name servers. */
@Embeddable
record StoredFinding(
    @Column(name = "finding_result") @Enumerated(EnumType.STRING) NameServerFinding.Result result,
    @Column(name = "finding_found") @JdbcTypeCode(SqlTypes.ARRAY) List<String> found,
    @Column(name = "finding_at") Instant at) {

  static StoredFinding of(NameServerFinding finding) {
    return new StoredFinding(finding.result(), finding.found(), finding.at());
  }

  NameServerFinding against(List<String> required) {
    return new NameServerFinding(result, required, found, at);
  }
}
