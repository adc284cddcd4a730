package io.actionregistry.validation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.actionregistry.validation",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String COMMAND_LINE = "io.actionregistry.validation.cli";
  private static final String JSON = "io.actionregistry.validation.json";

  @ArchTest
  static final ArchRule validation_stands_on_java_the_registry_and_re2_alone =
      classes()
          .that()
          .resideOutsideOfPackages(COMMAND_LINE, JSON)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.actionregistry.validation..",
              "io.actionregistry.runtime",
              "java.io",
              "java.lang",
              "java.lang.annotation",
              "java.lang.runtime",
              "java.math",
              "java.nio",
              "java.nio.charset",
              "java.text",
              "java.time..",
              "java.util..",
              "com.cognitect.transit",
              "com.google.re2j",
              "org.jspecify.annotations")
          .because("validators run where neither protobuf nor reflection may be");

  @ArchTest
  static final ArchRule validators_neither_read_json_nor_know_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMMAND_LINE, JSON)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", COMMAND_LINE, JSON);

  @ArchTest
  static final ArchRule nothing_is_looked_up_by_reflection =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND_LINE)
          .should()
          .dependOnClassesThat(
              describe(
                  "can look into classes",
                  type ->
                      type.getPackageName().startsWith("java.lang.reflect")
                          || type.isEquivalentTo(ClassLoader.class)
                          || type.isEquivalentTo(java.util.ServiceLoader.class)
                          || type.getPackageName().startsWith("java.lang.invoke")));

  @ArchTest
  static final ArchRule classes_are_final_or_open_on_purpose =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses()
          .and()
          .doNotHaveSimpleName("ControlFlow")
          .should()
          .haveModifier(JavaModifier.FINAL);
}
