package io.innkeeper.desktop.feature.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.ProviderRecords;
import io.innkeeper.desktop.feature.domains.RecordLine.Drift;
import io.innkeeper.desktop.testkit.SampleDomains;
import io.innkeeper.desktop.testkit.TestUi;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordLineTest {

  private static final DnsRecord APEX = SampleDomains.a("example.com", "192.0.2.1");
  private static final DnsRecord WWW = SampleDomains.a("www.example.com", "192.0.2.1");
  private static final DnsRecord OTHER = SampleDomains.a("example.com", "192.0.2.9");
  private static final DnsRecord MAIL = SampleDomains.a("mail.example.com", "192.0.2.5");

  @Test
  void withoutAComparisonNothingIsKnown() {
    assertThat(RecordLine.stored(List.of(APEX)))
        .extracting(RecordLine::drift)
        .containsExactly(Drift.UNKNOWN);
  }

  @Test
  void aMissingAndAChangedRecordAreMarkedAndForeignOnesComeLast() {
    ProviderRecords provider =
        new ProviderRecords(List.of(OTHER, MAIL), List.of(WWW), List.of(OTHER), TestUi.NOW);

    List<RecordLine> lines = RecordLine.compared(List.of(APEX, WWW), provider);

    assertThat(lines)
        .containsExactly(
            new RecordLine(APEX, Drift.CHANGED, OTHER),
            new RecordLine(WWW, Drift.MISSING, null),
            new RecordLine(MAIL, Drift.FOREIGN, null));
  }

  @Test
  void theSameRecordIsNotForeign() {
    ProviderRecords provider = new ProviderRecords(List.of(APEX), List.of(), List.of(), TestUi.NOW);

    assertThat(RecordLine.compared(List.of(APEX), provider))
        .containsExactly(new RecordLine(APEX, Drift.SAME, null));
  }
}
