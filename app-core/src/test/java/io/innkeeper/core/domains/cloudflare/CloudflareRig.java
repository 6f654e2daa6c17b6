package io.innkeeper.core.domains.cloudflare;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.domains.ChangeMark;
import io.innkeeper.core.domains.DnsCredentials;
import io.innkeeper.core.domains.DnsRecord;
import io.innkeeper.core.domains.RecordType;
import io.innkeeper.core.jobs.RunId;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.core.sandbox.Call;
import io.innkeeper.core.sandbox.Effect;
import io.innkeeper.core.sandbox.Fault;
import io.innkeeper.core.sandbox.SandboxControl;
import io.innkeeper.core.sandbox.SandboxOptions;
import io.innkeeper.core.sandbox.SandboxProvider;
import io.innkeeper.core.sandbox.SandboxRight;
import io.innkeeper.testsupport.ContractCheck;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The adapter and a sandbox for it to talk to, over HTTP. */
final class CloudflareRig implements AutoCloseable {

  static final ChangeMark MARK = new ChangeMark(RunId.next(), "records");

  final SandboxProvider sandbox;
  final CloudflareDnsProvider provider =
      new CloudflareDnsProvider(InstantSource.system(), Duration.ofSeconds(2));
  final DnsCredentials all;
  final String account;

  CloudflareRig() {
    this(SandboxOptions.defaults());
  }

  CloudflareRig(SandboxOptions options) {
    sandbox = SandboxProvider.start(options);
    account = control().addAccount("Hosting Ltd");
    all = withRights(EnumSet.allOf(SandboxRight.class));
  }

  SandboxControl control() {
    return sandbox.control();
  }

  DnsCredentials withRights(Set<SandboxRight> rights) {
    return with(control().addToken(rights));
  }

  DnsCredentials with(String token) {
    return DnsCredentials.interactive(sandbox.address(), Secret.of(token));
  }

  String zone() {
    return control().addZone("acme.com", account);
  }

  void fault(Fault.Kind kind, String method, String path) {
    control().addFault(Fault.next(kind, method, path));
  }

  List<String> effects() {
    return control().effects().stream()
        .filter(each -> each.kind() != Effect.Kind.ZONE_CREATED)
        .map(each -> each.kind() + " " + each.subject())
        .toList();
  }

  long calls(String method) {
    return control().calls().stream().filter(each -> each.method().equals(method)).count();
  }

  /** Every call so far, and every answer that no fault has spoiled, fits the description. */
  void meets(ContractCheck contract) {
    assertThat(control().calls()).isNotEmpty();
    assertThat(
            control().calls().stream()
                .map(CloudflareRig::exchange)
                .flatMap(each -> contract.breaches(each).stream())
                .toList())
        .isEmpty();
  }

  static ContractCheck.Exchange exchange(Call call) {
    return new ContractCheck.Exchange(
        call.method(),
        call.path(),
        call.query(),
        call.body(),
        call.fault() == null ? call.status() : 0,
        call.answer());
  }

  static DnsRecord a(String name, String address) {
    return new DnsRecord(RecordType.A, name, address, 300, null, false);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
