package io.innkeeper.core.domains;

import com.google.common.net.InetAddresses;
import io.innkeeper.core.secrets.SettingDefinition;
import io.innkeeper.core.secrets.SettingType;
import java.net.Inet4Address;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the staff may set about domains at run time. */
@Configuration(proxyBeanMethods = false)
class DomainSettings {

  /** IPv4 addresses; each domain gets one of them by its hash. */
  static final SettingDefinition LOAD_BALANCERS =
      SettingDefinition.of(
              "domains.load-balancers",
              SettingType.LIST,
              String.join(",", LoadBalancers.DEFAULT.addresses()))
          .checkedBy(DomainSettings::isAddress, "domain.not-an-address");

  /** Asked for name servers, one after the other; empty: what the node's configuration says. */
  static final SettingDefinition RESOLVERS =
      SettingDefinition.of("domains.resolvers", SettingType.LIST, "")
          .checkedBy(DnsSettings::isResolver, "domain.not-a-resolver");

  /** Where customers' own accounts are reached; empty: at the provider's own address. */
  static final SettingDefinition OWN_ACCOUNTS_API =
      SettingDefinition.of("domains.own-accounts-api", SettingType.TEXT, "")
          .checkedBy(
              value -> value.isEmpty() || DnsAccountRules.isSafeAddress(value),
              "dns-account.address-insecure");

  @Bean
  SettingDefinition loadBalancersSetting() {
    return LOAD_BALANCERS;
  }

  @Bean
  SettingDefinition resolversSetting() {
    return RESOLVERS;
  }

  @Bean
  SettingDefinition ownAccountsApiSetting() {
    return OWN_ACCOUNTS_API;
  }

  private static boolean isAddress(String value) {
    return InetAddresses.isInetAddress(value)
        && InetAddresses.forString(value) instanceof Inet4Address;
  }
}
