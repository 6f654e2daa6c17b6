package io.innkeeper.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.ForModules;
import io.innkeeper.core.kernel.OpenToAll;
import io.innkeeper.core.kernel.Requires;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the core's facades by the rule of the kernel's package-info. */
final class Facades {

  private Facades() {}

  /** Every facade, by name. */
  static List<Class<?>> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.innkeeper.core")
            .stream()
            .filter(JavaClass::isInterface)
            .<Class<?>>map(JavaClass::reflect)
            .filter(Facades::isFacade)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  static boolean isFacade(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnnotationPresent(ForModules.class)
        && Arrays.stream(type.getMethods()).anyMatch(m -> takesActorFirst(m) || saysWhoMay(m));
  }

  static boolean takesActorFirst(Method method) {
    return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class;
  }

  static boolean saysWhoMay(Method method) {
    return method.isAnnotationPresent(Requires.class)
        != method.isAnnotationPresent(OpenToAll.class);
  }
}
