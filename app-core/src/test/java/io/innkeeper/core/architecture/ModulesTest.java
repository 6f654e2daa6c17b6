package io.innkeeper.core.architecture;

import io.innkeeper.core.CoreApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every module uses only what it declares, and the graph has no cycle. */
@Tag("structure")
class ModulesTest {

  @Test
  void modulesKeepTheirBorders() {
    ApplicationModules.of(CoreApplication.class).verify();
  }
}
