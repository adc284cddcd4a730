package potatoclient.transit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets with the registry is the registry, its runtime and Transit. */
@DisplayName("Action Registry Design, Success Criteria 3 and 12: Zero Reflection, no protobuf")
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("potatoclient.transit", "io.actionregistry");

  @Test
  void the_registry_and_its_runtime_are_looked_at() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "io.actionregistry.runtime", "potatoclient.transit", "potatoclient.transit.commands"),
        packages);
    assertEquals(
        15, CLASSES.stream().filter(type -> type.getPackageName().startsWith("potato")).count());
  }

  @Test
  void nothing_depends_on_protobuf_validation_or_reflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.google..",
            "build.buf..",
            "buf..",
            "dev.cel..",
            "io.actionregistry.validation..",
            "java.lang.reflect..")
        .check(CLASSES);
  }

  @Test
  void the_registry_stands_on_java_transit_and_the_runtime_alone() {
    classes()
        .that()
        .resideInAPackage("potatoclient..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang",
            "java.util..",
            "com.cognitect.transit",
            "io.actionregistry.runtime",
            "potatoclient.transit..")
        .check(CLASSES);
  }

  @Test
  void generated_classes_are_final() {
    classes()
        .that()
        .resideInAPackage("potatoclient..")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  /** Without type hints, Clojure resolves a call at compile time only if there is one candidate. */
  @Test
  void no_two_public_methods_have_the_same_name_and_number_of_parameters() {
    Set<String> calls = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (JavaMethod method : CLASSES.get(ActionRegistry.class).getMethods()) {
      String call = method.getName() + "/" + method.getRawParameterTypes().size();
      if (method.getModifiers().contains(JavaModifier.PUBLIC) && !calls.add(call)) {
        twice.add(call);
      }
    }
    assertEquals(Set.of(), twice);
    assertTrue(calls.containsAll(Set.of("withDefaults/2", "withDefaults/3")), calls.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.google.protobuf.Message",
        "build.buf.validate.ValidateProto",
        "build.buf.protovalidate.Validator",
        "dev.cel.runtime.CelRuntime"
      })
  void these_very_tests_have_no_protobuf(String name) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
  }
}
