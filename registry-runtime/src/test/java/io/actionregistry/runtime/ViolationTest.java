package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ViolationTest {
  @Test
  void everything_that_is_said_is_kept() {
    FieldPath field = FieldPath.of(Step.of("lat", 1, FieldType.DOUBLE));
    FieldPath rule = FieldPath.of(Step.of("double", 2, FieldType.MESSAGE));
    Violation violation =
        Violation.builder(Violation.RULE, "double.lte")
            .message("must be less")
            .forKey()
            .field(field)
            .rule(rule.then(Step.of("lte", 3, FieldType.DOUBLE)))
            .param("latitude")
            .value(91.5)
            .bound("double.lte", 90.0f)
            .explanation("It is too much.")
            .build();
    assertEquals("rule", violation.getKind());
    assertEquals("double.lte", violation.getRuleId());
    assertEquals("must be less", violation.getMessage());
    assertTrue(violation.isForKey());
    assertEquals(field, violation.getField());
    assertEquals("double.lte", violation.getRule().toString());
    assertEquals("latitude", violation.getParam());
    assertEquals(91.5, violation.getValue());
    assertFalse(violation.isRedacted());
    assertEquals(Map.of("double.lte", 90.0f), violation.getBound());
    assertEquals("It is too much.", violation.getExplanation());
    assertEquals("latitude: It is too much. [double.lte]", violation.toString());
    assertEquals(
        "{kind=rule, rule-id=double.lte, message=must be less, for-key=true, field=lat,"
            + " rule=double.lte, param=latitude, value=91.5, bound={double.lte=90.0},"
            + " explanation=It is too much.}",
        violation.toMap().toString());
  }

  @Test
  void a_value_that_must_not_be_shown_is_forgotten() {
    Violation violation =
        Violation.builder(Violation.SHAPE, "wrong-type").value("secret").redacted().build();
    assertNull(violation.getValue());
    assertTrue(violation.isRedacted());
    assertEquals(
        "{kind=shape, rule-id=wrong-type, field=, param=, redacted=true}",
        violation.toMap().toString());
  }

  @Test
  void values_that_callers_can_change_are_copied_in_and_out() {
    byte[] bytes = {1};
    Violation violation =
        Violation.builder(Violation.RULE, "r").value(bytes).bound("bytes.const", bytes).build();
    bytes[0] = 2;
    ((byte[]) violation.getValue())[0] = 3;
    ((byte[]) violation.getBound().get("bytes.const"))[0] = 3;
    assertArrayEquals(new byte[] {1}, (byte[]) violation.getValue());
    assertArrayEquals(new byte[] {1}, (byte[]) violation.getBound().get("bytes.const"));
    assertNull(Violation.builder(Violation.RULE, "r").value(null).build().getValue());
  }

  @Test
  void a_violation_is_of_one_of_two_kinds_and_of_some_rule() {
    assertThrows(IllegalArgumentException.class, () -> Violation.builder("other", "r"));
    assertThrows(IllegalArgumentException.class, () -> Violation.builder(Violation.RULE, ""));
  }
}
