package io.actionregistry.bridge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.actionregistry.bridge", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule the_bridge_knows_no_protobuf =
      noClasses()
          .should()
          .transitivelyDependOnClassesThat(
              resideInAnyPackage("com.google.protobuf..", "build.buf..", "dev.cel.."));

  @ArchTest
  static final ArchRule the_gate_knows_no_network =
      noClasses()
          .that()
          .haveSimpleNameStartingWith("Gate")
          .should()
          .transitivelyDependOnClassesThat(
              resideInAnyPackage("com.corundumstudio..", "io.netty.."));

  @ArchTest
  static final ArchRule classes_are_final =
      classes().that().areNotInterfaces().should().haveModifier(JavaModifier.FINAL);
}
