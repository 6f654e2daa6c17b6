package io.innkeeper.core.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.kernel.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A domain always gets the same load balancer. */
class LoadBalancersTest {

  @ParameterizedTest
  @CsvSource({
    "example.com, 2, 185.199.110.153",
    "acme.com, 0, 185.199.108.153",
    "testsite.com, 0, 185.199.108.153"
  })
  void theNamesHashChoosesTheAddress(String name, int index, String address) {
    DomainName domain = DomainName.of("domain", name);
    assertThat(LoadBalancers.DEFAULT.indexOf(domain)).isEqualTo(index);
    assertThat(LoadBalancers.DEFAULT.addressOf(domain)).isEqualTo(address);
  }

  @Test
  void theWayANameIsWrittenDoesNotMatter() {
    assertThat(LoadBalancers.DEFAULT.indexOf(DomainName.of("domain", "EXAMPLE.com."))).isEqualTo(2);
    DomainName turkish = DomainName.of("domain", "Şişli.com.tr");
    assertThat(LoadBalancers.DEFAULT.indexOf(turkish))
        .isEqualTo(LoadBalancers.DEFAULT.indexOf(DomainName.of("domain", turkish.ascii())));
  }
}
