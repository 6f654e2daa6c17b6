package io.innkeeper.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the core's design that a class can break. */
@Tag("structure")
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.innkeeper.core");

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CORE);
  }

  @Test
  void whatImplementsAModuleIsNotPublic() {
    check(
        noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePublic());
  }

  @Test
  void aRunIsTheOnlyAsynchronousMechanism() {
    check(noMethods().should().beAnnotatedWith(Async.class));
    check(noMethods().should().beAnnotatedWith(Scheduled.class));
  }

  @Test
  void namesSayWhatAThingIs() {
    check(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto"));
    check(
        noClasses()
            .should()
            .resideInAnyPackage("..service..", "..model..", "..impl..", "..util.."));
  }

  @Test
  void entitiesHaveBehaviourAndNoSetters() {
    check(
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*"));
  }

  @Test
  void nobodyTakesItsDependenciesByField() {
    check(
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
            .should()
            .beAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class));
  }

  @Test
  void facadesHandOutOnlyWhatCouldCrossAWire() {
    DescribedPredicate<JavaClass> local =
        DescribedPredicate.describe(
            "streams, pages, optionals, functions and entities",
            type ->
                type.isAnnotatedWith(Entity.class)
                    || type.getName().startsWith("org.springframework.data.")
                    || type.getName().startsWith("java.util.stream.")
                    || type.getName().startsWith("java.util.function."));
    check(
        methods()
            .that()
            .areAnnotatedWith(io.innkeeper.core.kernel.Requires.class)
            .should()
            .notHaveRawReturnType(local)
            .andShould()
            .bePublic());
  }

  @Test
  void theKernelKnowsNoModule() {
    check(
        classes()
            .that()
            .resideInAPackage("io.innkeeper.core.kernel..")
            .should()
            .onlyDependOnClassesThat(
                DescribedPredicate.describe(
                    "the kernel and libraries",
                    type ->
                        !type.getPackageName().startsWith("io.innkeeper.")
                            || type.getPackageName().startsWith("io.innkeeper.core.kernel"))));
  }
}
