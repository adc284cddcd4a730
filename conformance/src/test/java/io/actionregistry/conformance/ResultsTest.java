package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import build.buf.validate.FieldPathElement;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import io.actionregistry.conformance.harness.TestResult;
import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.FieldType;
import io.actionregistry.runtime.Step;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ResultsTest {
  private static build.buf.validate.Violation only(Violation violation) {
    TestResult result = Results.of(new Verdict.Invalid(List.of(violation)));
    assertEquals(1, result.getValidationError().getViolationsCount());
    return result.getValidationError().getViolations(0);
  }

  private static FieldPathElement element(Step step) {
    return only(Violation.builder(Violation.RULE, "id").field(FieldPath.of(step)).build())
        .getField()
        .getElements(0);
  }

  @Test
  void kinds_of_verdicts_are_told_apart() {
    assertEquals(TestResult.newBuilder().setSuccess(true).build(), Results.of(new Verdict.Valid()));
    assertEquals(
        TestResult.newBuilder().setCompilationError("c").build(),
        Results.of(new Verdict.CannotCompile("c")));
    assertEquals(
        TestResult.newBuilder().setRuntimeError("r").build(),
        Results.of(new Verdict.RuntimeError("r")));
    assertEquals(
        TestResult.newBuilder().setUnexpectedError("disabled").build(),
        Results.of(new Verdict.Disabled()));
  }

  @Test
  void a_violation_keeps_all_that_it_says() {
    assertEquals(
        build.buf.validate.Violation.newBuilder()
            .setRuleId("int32.gt")
            .setMessage("too small")
            .setForKey(true)
            .setField(
                build.buf.validate.FieldPath.newBuilder()
                    .addElements(
                        FieldPathElement.newBuilder()
                            .setFieldName("a")
                            .setFieldNumber(3)
                            .setFieldType(Type.TYPE_MESSAGE)
                            .setKeyType(Type.TYPE_STRING)
                            .setValueType(Type.TYPE_BOOL)
                            .setStringKey("k")))
            .setRule(
                build.buf.validate.FieldPath.newBuilder()
                    .addElements(
                        FieldPathElement.newBuilder()
                            .setFieldName("[pkg.gt]")
                            .setFieldNumber(1161)
                            .setFieldType(Type.TYPE_INT32)))
            .build(),
        only(
            Violation.builder(Violation.RULE, "int32.gt")
                .message("too small")
                .forKey()
                .field(FieldPath.of(Step.map("a", 3, FieldType.STRING, FieldType.BOOL).at("k")))
                .rule(FieldPath.of(Step.of("[pkg.gt]", 1161, FieldType.INT32)))
                .build()));
  }

  @Test
  void empty_paths_and_what_is_no_key_are_left_out() {
    assertEquals(
        build.buf.validate.Violation.newBuilder().setRuleId("id").setMessage("").build(),
        only(Violation.builder(Violation.RULE, "id").build()));
  }

  @Test
  void a_shape_error_is_a_violation_like_any_other() {
    assertEquals(
        "wrong-type", only(Violation.builder(Violation.SHAPE, "wrong-type").build()).getRuleId());
  }

  @Test
  void a_step_to_a_oneof_is_a_name_alone() {
    assertEquals(FieldPathElement.newBuilder().setFieldName("o").build(), element(Step.oneof("o")));
  }

  @Test
  void an_item_has_an_index() {
    assertEquals(2, element(Step.of("a", 1, FieldType.INT32).at(2)).getIndex());
  }

  @ParameterizedTest
  @CsvSource({
    "INT32, INT_KEY", "SINT32, INT_KEY", "SFIXED32, INT_KEY", "INT64, INT_KEY",
    "SINT64, INT_KEY", "SFIXED64, INT_KEY", "UINT32, UINT_KEY", "FIXED32, UINT_KEY",
    "UINT64, UINT_KEY", "FIXED64, UINT_KEY"
  })
  void a_number_is_a_key_of_the_kind_that_the_map_has(
      FieldType type, FieldPathElement.SubscriptCase kind) {
    FieldPathElement element = element(Step.map("a", 1, type, FieldType.BOOL).at(7L));

    assertEquals(kind, element.getSubscriptCase());
    assertEquals(
        7,
        kind == FieldPathElement.SubscriptCase.INT_KEY
            ? element.getIntKey()
            : element.getUintKey());
  }

  @Test
  void a_boolean_is_a_key_though_false() {
    FieldPathElement element = element(Step.map("a", 1, FieldType.BOOL, FieldType.BOOL).at(false));

    assertEquals(FieldPathElement.SubscriptCase.BOOL_KEY, element.getSubscriptCase());
  }

  @ParameterizedTest
  @EnumSource
  void every_type_of_a_field_has_protobufs_name(FieldType type) {
    assertEquals("TYPE_" + type, element(Step.of("a", 1, type)).getFieldType().name());
  }
}
