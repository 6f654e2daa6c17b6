package io.innkeeper.core.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Erases rows of a module for good: a bean of each module that has something to erase. Called in
 * one transaction for all modules, those above first ({@code @Order}).
 */
public interface Purge {

  /** Position of the modules that hold references to everything else's ids. */
  int RUNS = 10;

  /** Position of the modules built on customers. */
  int SERVICES = 20;

  /** Position of the customers themselves. */
  int CUSTOMERS = 30;

  /** Position of what customers refer to. */
  int CATALOG = 40;

  /**
   * Erases what has one of these ids, with all that belongs to it; ids of other modules are passed
   * over. Audit entries stay: they tell what was.
   */
  void purge(Set<UUID> ids);
}
