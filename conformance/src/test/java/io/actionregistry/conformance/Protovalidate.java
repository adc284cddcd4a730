package io.actionregistry.conformance;

import build.buf.protovalidate.Config;
import build.buf.protovalidate.ValidationResult;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.CompilationException;
import build.buf.protovalidate.exceptions.ValidationException;
import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TypeRegistry;
import io.actionregistry.conformance.harness.TestResult;
import java.util.List;
import java.util.Objects;

/** The validator that is known to conform, as a control. */
final class Protovalidate implements Candidate {
  private final Schemas schemas;
  private final Validator validator;

  Protovalidate(Schemas schemas, boolean nativeRules) {
    this.schemas = schemas;
    TypeRegistry.Builder types = TypeRegistry.newBuilder();
    ExtensionRegistry extensions = ExtensionRegistry.newInstance();
    for (FileDescriptor file : schemas.files()) {
      types.add(file.getMessageTypes());
      addAll(file.getExtensions(), extensions);
      file.getMessageTypes().forEach(message -> addNested(message, extensions));
    }
    validator =
        ValidatorFactory.newBuilder()
            .withConfig(
                Config.newBuilder()
                    .setTypeRegistry(types.build())
                    .setExtensionRegistry(extensions)
                    .setEnableNativeRules(nativeRules)
                    .build())
            .build();
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

  @Override
  public TestResult test(Any input) {
    TestResult.Builder result = TestResult.newBuilder();
    try {
      Descriptor type = Objects.requireNonNull(schemas.message(SuiteRun.type(input)));
      ValidationResult verdict =
          validator.validate(DynamicMessage.parseFrom(type, input.getValue()));
      return verdict.isSuccess()
          ? result.setSuccess(true).build()
          : result.setValidationError(verdict.toProto()).build();
    } catch (CompilationException e) {
      return result.setCompilationError(String.valueOf(e.getMessage())).build();
    } catch (ValidationException e) {
      return result.setRuntimeError(String.valueOf(e.getMessage())).build();
    } catch (InvalidProtocolBufferException e) {
      return result.setUnexpectedError(e.toString()).build();
    }
  }
}
