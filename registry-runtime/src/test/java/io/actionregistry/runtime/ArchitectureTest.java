package io.actionregistry.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Action Registry Design, Design Principles: No Reflection, No Protobuf Dependencies")
@AnalyzeClasses(
    packages = "io.actionregistry.runtime",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule the_runtime_stands_on_java_and_transit_alone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.actionregistry.runtime",
              "java.lang",
              "java.lang.annotation",
              "java.lang.runtime",
              "java.math",
              "java.nio.charset",
              "java.time",
              "java.util..",
              "com.cognitect.transit",
              "org.jspecify.annotations")
          .because("generated registries run where neither protobuf nor reflection may be");

  /** The compiler's own: string concatenation, lambdas and records. */
  private static final DescribedPredicate<JavaClass> REFLECTIVE =
      describe(
          "can look into classes",
          type ->
              type.getPackageName().startsWith("java.lang.reflect")
                  || type.isEquivalentTo(ClassLoader.class)
                  || type.isEquivalentTo(java.util.ServiceLoader.class)
                  || type.getPackageName().startsWith("java.lang.invoke"));

  /** Where validation is off, the one class that looks for validators is not even loaded. */
  @ArchTest
  static final ArchRule nothing_but_validators_is_looked_up_by_reflection =
      noClasses().that().doNotHaveSimpleName("Providers").should().dependOnClassesThat(REFLECTIVE);

  @ArchTest
  static final ArchRule of_a_class_only_its_name_is_asked =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Class is asked for anything but its name",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Class.class)
                          && !call.getName().equals("getName")));

  @ArchTest
  static final ArchRule classes_are_final =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule clojure_finds_methods_by_name_and_number_of_parameters =
      classes().that().arePublic().should(haveNoTwoMethodsAlike());

  /** Without type hints, Clojure resolves a call at compile time only if there is one candidate. */
  private static ArchCondition<JavaClass> haveNoTwoMethodsAlike() {
    return new ArchCondition<>("have no two public methods of equal name and parameter count") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Map<String, JavaMethod> seen = new HashMap<>();
        for (JavaMethod method : type.getMethods()) {
          boolean counts =
              method.getModifiers().contains(JavaModifier.PUBLIC)
                  && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
          String call = method.getName() + "/" + method.getRawParameterTypes().size();
          JavaMethod other = counts ? seen.put(call, method) : null;
          if (other != null) {
            String both = method.getFullName() + " and " + other.getFullName();
            events.add(SimpleConditionEvent.violated(method, both));
          }
        }
      }
    };
  }
}
