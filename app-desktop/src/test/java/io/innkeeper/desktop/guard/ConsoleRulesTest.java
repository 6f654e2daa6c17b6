package io.innkeeper.desktop.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** The console's sources keep to its design. */
class ConsoleRulesTest {

  private static final int LINES = 250;
  private static final int PARAMETERS = 6;
  private static final Path SOURCES = Path.of("src/main/java/io/innkeeper/desktop");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.innkeeper.desktop");

  @Test
  void onlyOneClassHandsOverToTheFxThread() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.innkeeper.desktop.task.FxThread")
        .should()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .check(CLASSES);
  }

  @Test
  void noClassSetsStylesInCode() {
    noClasses().should().callMethod(Node.class, "setStyle", String.class).check(CLASSES);
  }

  @Test
  void featuresDoNotKnowEachOther() {
    slices()
        .matching("io.innkeeper.desktop.feature.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theKitDoesNotKnowFeatures() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..desktop.feature..", "..desktop.launch..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..desktop.feature..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void constructorsTakeAtMostSixParameters() {
    List<String> wide =
        CLASSES.stream()
            .filter(c -> !c.isEnum() && !c.isInnerClass())
            .map(JavaClass::getConstructors)
            .flatMap(java.util.Collection::stream)
            .filter(c -> c.getRawParameterTypes().size() > PARAMETERS)
            .map(JavaConstructor::getFullName)
            .toList();

    assertThat(wide).isEmpty();
  }

  @Test
  void noClassIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();

      assertThat(sources).isNotEmpty();
      assertThat(sources).filteredOn(f -> lines(f).size() > LINES).isEmpty();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
