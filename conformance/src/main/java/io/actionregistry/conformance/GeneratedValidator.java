package io.actionregistry.conformance;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import io.actionregistry.conformance.harness.TestResult;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.validation.RegistryValidator;
import java.time.Clock;
import java.util.Collection;
import java.util.ServiceLoader;

/**
 * The candidate: what the plugin generates, found and called as any program would;
 * docs/conformance.md gives the reasons for the two settings that are no defaults.
 */
final class GeneratedValidator implements Candidate {
  /** What the plugin is told besides the package. */
  private static final String OPTIONS = ",target=java,target=java-validation,uncompilable=report";

  private final Schemas schemas;
  private final Params params;
  private final RegistryValidator validator;

  private GeneratedValidator(Schemas schemas, Params params, RegistryValidator validator) {
    this.schemas = schemas;
    this.params = params;
    this.validator = validator;
  }

  /**
   * Generates, compiles and loads validators.
   *
   * @param types full names of the messages that inputs have
   * @throws IllegalStateException if the plugin refuses, its output does not compile, or it
   *     provides no validator
   */
  static GeneratedValidator of(Schemas schemas, Collection<String> types, Clock clock) {
    GeneratedCode code = GeneratedCode.of(schemas, types, OPTIONS);
    Registry registry = code.registry();
    for (ValidatorProvider provider : ServiceLoader.load(ValidatorProvider.class, code.loader())) {
      if (provider.getRegistryName().equals(GeneratedCode.PACKAGE)) {
        RegistryValidator validator = (RegistryValidator) provider.create(registry);
        return new GeneratedValidator(
            schemas, new Params(registry), validator.withClock(clock).withMissingAllowed());
      }
    }
    throw new IllegalStateException("nothing provides a validator for the generated registry");
  }

  /** The same validator without its short cut for parameters that are right at a glance. */
  GeneratedValidator lookingClosely() {
    return new GeneratedValidator(schemas, params, validator.lookingClosely());
  }

  @Override
  public TestResult test(Any input) {
    String type = SuiteRun.type(input);
    Descriptor descriptor = schemas.message(type);
    if (descriptor == null) {
      return Results.unexpected("there is no message " + type);
    }
    try {
      DynamicMessage message = DynamicMessage.parseFrom(descriptor, input.getValue());
      return Results.of(validator.checkMessage(type, params.of(message)));
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      return Results.unexpected(e.toString());
    }
  }
}
