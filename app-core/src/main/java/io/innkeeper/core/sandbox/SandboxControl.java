package io.innkeeper.core.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a test, or sample data, may do to the sandbox behind the API's back: it has no rights, no
 * rate limit and leaves no call in the record.
 */
public interface SandboxControl {

  /** Adds an account and returns its id. */
  String addAccount(String name);

  /**
   * Adds an active token with these rights and returns its value.
   *
   * @param accounts ids of the accounts it reaches; none for all
   */
  String addToken(Set<SandboxRight> rights, String... accounts);

  /**
   * Adds an active token whose value is known beforehand, or replaces it.
   *
   * @param value at least 30 letters, digits, {@code _} or {@code -}
   */
  void putToken(String value, Set<SandboxRight> rights, String... accounts);

  /** From now on every call with this token is refused. */
  void disableToken(String value);

  /**
   * Adds an empty zone, pending until the registrar names its servers, and returns its id.
   *
   * @throws IllegalArgumentException if there is one of this name, or the name can't be one
   */
  String addZone(String domain, String accountId);

  /**
   * Adds a record under the API's rules and returns its id.
   *
   * @param fields as the API's body: {@code type}, {@code name}, {@code content}, {@code ttl} …
   * @throws IllegalArgumentException if a rule is broken, or there is no such zone
   */
  String addRecord(String domain, Map<String, Object> fields);

  /** The name servers that the zone asks for; empty if there is no such zone. */
  List<String> requiredNameServers(String domain);

  /**
   * What the registrar says, and so the public DNS: the zone of this name turns active when these
   * are the ones it asks for. An empty list takes the delegation away.
   */
  void setNameServers(String domain, List<String> servers);

  void addFault(Fault fault);

  void clearFaults();

  /** The calls to the API, oldest first. */
  List<Call> calls();

  /** Forgets the calls; effects are never forgotten. */
  void clearCalls();

  /** What was changed through the API or here, oldest first. */
  List<Effect> effects();
}
