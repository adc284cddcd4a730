package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;
import build.buf.validate.Violation;
import build.buf.validate.Violations;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import io.actionregistry.conformance.harness.TestResult;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ComparisonTest {
  private static final TestResult VALID = TestResult.newBuilder().setSuccess(true).build();
  private static final Violation VIOLATION = violation("int32.gt", "a", "too small");

  private static Violation violation(String id, String field, String message) {
    return Violation.newBuilder()
        .setRuleId(id)
        .setMessage(message)
        .setForKey(true)
        .setField(
            FieldPath.newBuilder()
                .addElements(
                    FieldPathElement.newBuilder()
                        .setFieldName(field)
                        .setFieldNumber(1)
                        .setFieldType(Type.TYPE_MESSAGE)
                        .setKeyType(Type.TYPE_INT32)
                        .setValueType(Type.TYPE_STRING)
                        .setIntKey(1)))
        .setRule(
            FieldPath.newBuilder()
                .addElements(
                    FieldPathElement.newBuilder()
                        .setFieldName("gt")
                        .setFieldNumber(2)
                        .setFieldType(Type.TYPE_INT32)))
        .build();
  }

  private static TestResult violations(Violation... violations) {
    return TestResult.newBuilder()
        .setValidationError(Violations.newBuilder().addAllViolations(List.of(violations)))
        .build();
  }

  private static Stream<Consumer<Violation.Builder>> changes() {
    return Stream.of(
        violation -> violation.setRuleId("int32.gte"),
        violation -> violation.setForKey(false),
        violation -> violation.setMessage("another"),
        violation -> violation.clearMessage(),
        Violation.Builder::clearField,
        Violation.Builder::clearRule,
        violation -> violation.setField(FieldPath.getDefaultInstance()),
        inField(element -> element.setFieldName("b")),
        inField(element -> element.setFieldNumber(2)),
        inField(FieldPathElement.Builder::clearFieldNumber),
        inField(element -> element.setFieldType(Type.TYPE_GROUP)),
        inField(FieldPathElement.Builder::clearFieldType),
        inField(element -> element.setKeyType(Type.TYPE_INT64)),
        inField(FieldPathElement.Builder::clearKeyType),
        inField(element -> element.setValueType(Type.TYPE_BYTES)),
        inField(FieldPathElement.Builder::clearValueType),
        inField(element -> element.setIntKey(2)),
        inField(element -> element.setUintKey(1)),
        inField(element -> element.setIndex(1)),
        inField(element -> element.setStringKey("1")),
        inField(element -> element.setBoolKey(true)),
        inField(FieldPathElement.Builder::clearSubscript),
        inRule(element -> element.setFieldName("[pkg.gt]")),
        inRule(element -> element.setFieldNumber(3)),
        inRule(element -> element.setFieldType(Type.TYPE_SINT32)),
        violation -> violation.getFieldBuilder().addElementsBuilder().setFieldName("c"));
  }

  private static Consumer<Violation.Builder> inField(Consumer<FieldPathElement.Builder> change) {
    return violation -> change.accept(violation.getFieldBuilder().getElementsBuilder(0));
  }

  private static Consumer<Violation.Builder> inRule(Consumer<FieldPathElement.Builder> change) {
    return violation -> change.accept(violation.getRuleBuilder().getElementsBuilder(0));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatever_differs_in_a_violation_is_a_difference(Consumer<Violation.Builder> change) {
    Violation.Builder other = VIOLATION.toBuilder();
    change.accept(other);

    assertNotEquals("", Comparison.difference(violations(VIOLATION), violations(other.build())));
  }

  @Test
  void equal_violations_do_not_differ_in_whatever_order_they_come() {
    Violation other = violation("int32.gt", "b", "too small");
    Violation third = violation("float.gt", "c", "too small");

    assertEquals(
        "",
        Comparison.difference(
            violations(VIOLATION, other, third), violations(third, other, VIOLATION)));
  }

  @Test
  void a_message_is_free_where_none_is_expected() {
    Violation silent = VIOLATION.toBuilder().clearMessage().build();

    assertEquals("", Comparison.difference(violations(silent), violations(VIOLATION)));
  }

  @Test
  void one_violation_more_or_less_is_a_difference() {
    assertNotEquals(
        "", Comparison.difference(violations(VIOLATION), violations(VIOLATION, VIOLATION)));
    assertNotEquals(
        "", Comparison.difference(violations(VIOLATION, VIOLATION), violations(VIOLATION)));
    assertNotEquals("", Comparison.difference(violations(VIOLATION), violations()));
  }

  @Test
  void kinds_of_results_are_told_apart_and_texts_of_errors_are_free() {
    Map<String, TestResult> kinds =
        Map.of(
            "valid", VALID,
            "violations", violations(VIOLATION),
            "compilation", TestResult.newBuilder().setCompilationError("a").build(),
            "run-time", TestResult.newBuilder().setRuntimeError("a").build(),
            "unexpected", TestResult.newBuilder().setUnexpectedError("a").build(),
            "nothing", TestResult.getDefaultInstance());

    kinds.forEach(
        (wanted, left) ->
            kinds.forEach(
                (got, right) ->
                    assertEquals(
                        wanted.equals(got) && !List.of("unexpected", "nothing").contains(got),
                        Comparison.difference(left, right).isEmpty(),
                        wanted + " and " + got)));
    assertEquals(
        "",
        Comparison.difference(
            kinds.get("compilation"),
            TestResult.newBuilder().setCompilationError("another text").build()));
    assertEquals(
        "",
        Comparison.difference(
            kinds.get("run-time"), TestResult.newBuilder().setRuntimeError("another").build()));
  }

  @Test
  void success_has_to_be_true() {
    assertNotEquals(
        "", Comparison.difference(VALID, TestResult.newBuilder().setSuccess(false).build()));
  }

  @Test
  void a_missing_result_is_a_difference() {
    assertEquals("no result", Comparison.difference(VALID, null));
  }

  @Test
  void a_difference_says_what_was_wanted_and_what_came() {
    String difference = Comparison.difference(VALID, violations(VIOLATION));

    assertTrue(
        difference.startsWith("wanted valid, got [int32.gt at 'a[int 1]<1 MESSAGE"), difference);
  }
}
