package io.innkeeper.desktop.text;

import java.util.Optional;

/**
 * What the core's stable names are called: processes, steps, actions, kinds of things. A name that
 * has no text yet is shown as it is.
 */
public final class CoreNames {

  private static final String STEPS = "jobs.step";

  private final Messages messages;

  public CoreNames(Messages messages) {
    this.messages = messages;
  }

  /** {@code domains.apply} is <i>Set up a domain</i>. */
  public String process(String name) {
    return find("jobs.process", name).orElse(name);
  }

  /** A step of a process. */
  public String step(String process, String step) {
    String ofProcess = STEPS + "." + dashed(process);
    return find(ofProcess, step).orElse(step);
  }

  /** {@code customers.suspended} is <i>Customer suspended</i>. */
  public String action(String name) {
    return find("audit.action", name).orElse(name);
  }

  /** {@code dns-account} is <i>DNS account</i>. */
  public String subjectType(String type) {
    return find("audit.subject", type).orElse(type);
  }

  private Optional<String> find(String prefix, String name) {
    return messages.find(prefix + "." + dashed(name));
  }

  private static String dashed(String name) {
    return name.replace('.', '-');
  }
}
