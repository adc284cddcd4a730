package io.actionregistry.conformance;

import build.buf.validate.FieldPathElement;
import build.buf.validate.Violations;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import io.actionregistry.conformance.harness.TestResult;
import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.FieldType;
import io.actionregistry.runtime.Step;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import org.jspecify.annotations.Nullable;

/** Says verdicts in the harness's terms, leaving nothing out and adding nothing. */
final class Results {
  private Results() {}

  /** The result that a verdict is. */
  static TestResult of(Verdict verdict) {
    TestResult.Builder result = TestResult.newBuilder();
    return switch (verdict.getStatus()) {
      case "valid" -> result.setSuccess(true).build();
      case "invalid" -> result.setValidationError(violations(verdict)).build();
      case "cannot-compile" -> result.setCompilationError(verdict.getMessage()).build();
      case "runtime-error" -> result.setRuntimeError(verdict.getMessage()).build();
      default -> unexpected(verdict.getStatus());
    };
  }

  /** A result that nothing expects. */
  static TestResult unexpected(String message) {
    return TestResult.newBuilder().setUnexpectedError(message).build();
  }

  private static Violations violations(Verdict verdict) {
    Violations.Builder violations = Violations.newBuilder();
    verdict.getViolations().forEach(violation -> violations.addViolations(violation(violation)));
    return violations.build();
  }

  private static build.buf.validate.Violation violation(Violation violation) {
    build.buf.validate.Violation.Builder result =
        build.buf.validate.Violation.newBuilder()
            .setRuleId(violation.getRuleId())
            .setMessage(violation.getMessage());
    if (violation.isForKey()) {
      result.setForKey(true);
    }
    if (!violation.getField().isEmpty()) {
      result.setField(path(violation.getField()));
    }
    if (!violation.getRule().isEmpty()) {
      result.setRule(path(violation.getRule()));
    }
    return result.build();
  }

  private static build.buf.validate.FieldPath path(FieldPath path) {
    build.buf.validate.FieldPath.Builder result = build.buf.validate.FieldPath.newBuilder();
    path.steps().forEach(step -> result.addElements(element(step)));
    return result.build();
  }

  private static FieldPathElement element(Step step) {
    FieldPathElement.Builder element = FieldPathElement.newBuilder().setFieldName(step.name());
    if (step.number() != 0) {
      element.setFieldNumber(step.number());
    }
    if (step.type() != null) {
      element.setFieldType(type(step.type()));
    }
    if (step.keyType() != null) {
      element.setKeyType(type(step.keyType()));
    }
    if (step.valueType() != null) {
      element.setValueType(type(step.valueType()));
    }
    if (step.subscript() != null) {
      addSubscript(element, step.keyType(), step.subscript());
    }
    return element.build();
  }

  private static void addSubscript(
      FieldPathElement.Builder element, @Nullable FieldType keyType, Object subscript) {
    if (keyType == null) {
      element.setIndex((Long) subscript);
      return;
    }
    switch (keyType) {
      case BOOL -> element.setBoolKey((Boolean) subscript);
      case STRING -> element.setStringKey((String) subscript);
      case UINT32, UINT64, FIXED32, FIXED64 -> element.setUintKey((Long) subscript);
      default -> element.setIntKey((Long) subscript);
    }
  }

  private static FieldDescriptorProto.Type type(FieldType type) {
    return FieldDescriptorProto.Type.forNumber(type.number());
  }
}
