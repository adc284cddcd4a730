package io.actionregistry.harness.serve;

import build.buf.protovalidate.Config;
import build.buf.protovalidate.ValidationResult;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.Violation;
import build.buf.protovalidate.exceptions.CompilationException;
import build.buf.protovalidate.exceptions.ValidationException;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import io.actionregistry.harness.command.LinkedSchema;
import io.actionregistry.harness.wire.Finding;
import io.actionregistry.harness.wire.Judgement;
import java.util.ArrayList;
import java.util.List;

/** Protovalidate in one of its modes. */
final class Protovalidate {
  static final String RUNTIME_ERROR = "runtime-error";
  static final String CANNOT_COMPILE = "cannot-compile";

  private static final Judgement VALID = Judgement.of(List.of());

  private final Validator validator;

  private Protovalidate(Validator validator) {
    this.validator = validator;
  }

  /**
   * All rules as the CEL expressions that define them: the mode that is normative.
   *
   * @param roots whose rules are made ready, and those of all below them
   */
  static Protovalidate inCelMode(LinkedSchema schema, List<Descriptor> roots) {
    return of(config(schema).setEnableNativeRules(false).build(), roots);
  }

  /** The mode that users get who set nothing. */
  static Protovalidate inDefaultMode(LinkedSchema schema, List<Descriptor> roots) {
    return of(config(schema).build(), roots);
  }

  private static Protovalidate of(Config config, List<Descriptor> roots) {
    try {
      return new Protovalidate(
          ValidatorFactory.newBuilder().withConfig(config).buildWithDescriptors(roots, false));
    } catch (CompilationException e) {
      // Each message with such a rule is to be answered for itself.
      return new Protovalidate(ValidatorFactory.newBuilder().withConfig(config).build());
    }
  }

  private static Config.Builder config(LinkedSchema schema) {
    TypeRegistry.Builder types = TypeRegistry.newBuilder();
    ExtensionRegistry extensions = ExtensionRegistry.newInstance();
    for (FileDescriptor file : schema.files()) {
      types.add(file.getMessageTypes());
      addAll(file.getExtensions(), extensions);
      file.getMessageTypes().forEach(message -> addNested(message, extensions));
    }
    return Config.newBuilder().setTypeRegistry(types.build()).setExtensionRegistry(extensions);
  }

  private static void addNested(Descriptor message, ExtensionRegistry registry) {
    addAll(message.getExtensions(), registry);
    message.getNestedTypes().forEach(nested -> addNested(nested, registry));
  }

  private static void addAll(List<FieldDescriptor> extensions, ExtensionRegistry registry) {
    for (FieldDescriptor extension : extensions) {
      if (extension.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        registry.add(extension, DynamicMessage.getDefaultInstance(extension.getMessageType()));
      } else {
        registry.add(extension);
      }
    }
  }

  /** What it says of a message, whatever it throws. */
  Judgement judge(Message message) {
    try {
      ValidationResult result = validator.validate(message);
      return result.isSuccess() ? VALID : Judgement.of(findings(result));
    } catch (CompilationException e) {
      return Judgement.failure(CANNOT_COMPILE, e.getMessage());
    } catch (ValidationException e) {
      return Judgement.failure(RUNTIME_ERROR, e.getMessage());
    } catch (RuntimeException e) {
      // Its default mode is known for exceptions that it does not declare.
      return Judgement.failure(RUNTIME_ERROR, e.toString());
    }
  }

  private static List<Finding> findings(ValidationResult result) {
    List<Finding> findings = new ArrayList<>();
    for (Violation violation : result.getViolations()) {
      build.buf.validate.Violation found = violation.toProto();
      findings.add(
          new Finding(
              FieldPaths.text(found.getField()),
              found.getMessage(),
              found.getRuleId(),
              FieldPaths.text(found.getRule()),
              found.getForKey()));
    }
    return findings;
  }
}
