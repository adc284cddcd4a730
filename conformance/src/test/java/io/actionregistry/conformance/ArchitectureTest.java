package io.actionregistry.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the run honest: no other validator could answer in the place of the generated one. */
@AnalyzeClasses(packages = "io.actionregistry.conformance", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule neither_protovalidate_nor_cel_is_called =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("build.buf.protovalidate..", "dev.cel..");
}
