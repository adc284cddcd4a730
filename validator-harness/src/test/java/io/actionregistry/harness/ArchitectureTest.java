package io.actionregistry.harness;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know what: two processes, one of them without protobuf. */
@AnalyzeClasses(packages = "io.actionregistry.harness", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String HARNESS = "io.actionregistry.harness.";
  private static final String[] PROTOBUF = {
    "com.google.protobuf..", "build.buf..", "dev.cel..", "io.actionregistry.generator.."
  };
  private static final String[] REGISTRY = {"io.actionregistry.validation..", "potatoclient.."};

  @ArchTest
  static final ArchRule the_process_that_holds_the_registry_knows_no_protobuf =
      noClasses()
          .that()
          .resideInAnyPackage(
              HARNESS + "wire..",
              HARNESS + "matrix..",
              HARNESS + "client..",
              HARNESS + "compare..",
              HARNESS + "check..",
              HARNESS + "report..")
          .should()
          .transitivelyDependOnClassesThat(resideInAnyPackage(PROTOBUF))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_other_process_shares_nothing_with_generated_registries =
      noClasses()
          .that()
          .resideInAnyPackage(HARNESS + "command..", HARNESS + "cases..", HARNESS + "matrix..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(REGISTRY))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule commands_are_built_by_protobuf_alone =
      noClasses()
          .that()
          .resideInAnyPackage(HARNESS + "command..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.actionregistry..", "build.buf..", "dev.cel..")
                  .and(resideInAnyPackage(HARNESS + "command..").negate()))
          .allowEmptyShould(true);
}
