package io.actionregistry.generator.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The packages are the stages; a stage knows the model and no other stage. */
@AnalyzeClasses(
    packages = "io.actionregistry.generator",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String OURS = "io.actionregistry.generator..";
  private static final String DIAGNOSTIC = "io.actionregistry.generator.diagnostic";
  private static final String MODEL = "io.actionregistry.generator.model";
  private static final String COMPILE = "io.actionregistry.generator.compile";
  private static final String READ = "io.actionregistry.generator.read";
  private static final String CHECK = "io.actionregistry.generator.check";
  private static final String EXAMPLE = "io.actionregistry.generator.example";
  private static final String DIFF = "io.actionregistry.generator.diff";
  private static final String EMIT = "io.actionregistry.generator.emit..";
  private static final String PLUGIN = "io.actionregistry.generator.plugin";

  @ArchTest static final ArchRule diagnostics_know_no_stage = knowsOnly(DIAGNOSTIC);

  @ArchTest static final ArchRule the_model_knows_diagnostics = knowsOnly(MODEL, DIAGNOSTIC);

  @ArchTest
  static final ArchRule reading_knows_the_model = knowsOnly(READ, COMPILE, MODEL, DIAGNOSTIC);

  @ArchTest static final ArchRule compiling_knows_the_model = knowsOnly(COMPILE, MODEL);

  @ArchTest static final ArchRule checking_knows_the_model = knowsOnly(CHECK, MODEL, DIAGNOSTIC);

  @ArchTest static final ArchRule comparing_knows_the_model = knowsOnly(DIFF, MODEL, DIAGNOSTIC);

  @ArchTest static final ArchRule examples_know_the_model = knowsOnly(EXAMPLE, MODEL);

  @ArchTest
  static final ArchRule emitting_knows_the_model = knowsOnly(EMIT, EXAMPLE, MODEL, DIAGNOSTIC);

  @ArchTest
  static final ArchRule no_target_knows_another =
      slices()
          .matching("io.actionregistry.generator.emit.(*)")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("..emit.manifest"))
          // No target, but what several have in common.
          .ignoreDependency(
              alwaysTrue(), resideInAnyPackage("..emit.pattern", "..emit.rules", "..emit.edn"));

  @ArchTest
  static final ArchRule descriptors_end_with_the_reading_stage =
      only("com.google.protobuf..", READ, COMPILE, PLUGIN);

  @ArchTest
  static final ArchRule rules_are_read_in_one_stage =
      noClasses()
          .that()
          .resideOutsideOfPackage(READ)
          .and()
          .doNotHaveFullyQualifiedName(Requests.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("build.buf..");

  @ArchTest
  static final ArchRule options_are_read_in_one_stage =
      noClasses()
          .that()
          .resideOutsideOfPackage(READ)
          .and()
          .doNotHaveFullyQualifiedName(Requests.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.actionregistry.options..");

  @ArchTest static final ArchRule expressions_are_checked_in_one_stage = only("dev.cel..", COMPILE);

  @ArchTest
  static final ArchRule expressions_are_evaluated_by_what_would_run =
      only("io.actionregistry.validation..", COMPILE, EXAMPLE);

  @ArchTest static final ArchRule the_command_line_is_the_plugins = only("picocli..", PLUGIN);

  @ArchTest static final ArchRule protoc_is_run_by_the_plugin = only("com.github.os72..", PLUGIN);

  @ArchTest
  static final ArchRule templates_are_for_emitting = only("com.github.mustachejava..", EMIT);

  @ArchTest
  static final ArchRule the_generator_does_not_need_what_it_generates_for =
      only("io.actionregistry.runtime..");

  @ArchTest
  static final ArchRule classes_are_final =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);

  private static ArchRule knowsOnly(String stage, String... known) {
    String[] unknown =
        Stream.of(DIAGNOSTIC, MODEL, COMPILE, READ, CHECK, EXAMPLE, DIFF, EMIT, PLUGIN)
            .filter(p -> !p.equals(stage) && !List.of(known).contains(p))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(stage)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(unknown);
  }

  private static ArchRule only(String library, String... users) {
    return users.length == 0
        ? noClasses().should().dependOnClassesThat().resideInAPackage(library)
        : noClasses()
            .that()
            .resideOutsideOfPackages(users)
            .and()
            .resideInAPackage(OURS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library);
  }
}
