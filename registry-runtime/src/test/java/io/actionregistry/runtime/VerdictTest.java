package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {
  private static final Violation WRONG =
      Violation.builder(Violation.SHAPE, "null-value").param("x").message("null.").build();

  @Test
  void valid_is_the_only_verdict_that_is() {
    assertEquals("{status=valid}", Verdict.valid().toMap().toString());
    assertTrue(Verdict.valid().isValid());
    assertEquals("", Verdict.valid().getMessage());
    for (Verdict other :
        List.of(
            new Verdict.Invalid(List.of(WRONG)),
            new Verdict.CannotCompile("c"),
            new Verdict.RuntimeError("r"),
            Verdict.disabled())) {
      assertFalse(other.isValid(), other.getStatus());
    }
  }

  @Test
  void only_an_invalid_one_has_violations() {
    List<Violation> list = new ArrayList<>(List.of(WRONG));
    Verdict invalid = new Verdict.Invalid(list);
    list.clear();
    assertEquals(List.of(WRONG), invalid.getViolations());
    assertEquals(List.of(), Verdict.disabled().getViolations());
    assertThrows(IllegalArgumentException.class, () -> new Verdict.Invalid(List.of()));
  }

  @Test
  void verdicts_are_plain_data() {
    assertEquals(
        "{status=invalid, violations=[{kind=shape, rule-id=null-value, message=null., field=,"
            + " param=x}]}",
        new Verdict.Invalid(List.of(WRONG)).toMap().toString());
    assertEquals(
        "{status=cannot-compile, message=c}", new Verdict.CannotCompile("c").toMap().toString());
    assertEquals(
        "{status=runtime-error, message=r}", new Verdict.RuntimeError("r").toMap().toString());
    assertEquals("{status=disabled}", Verdict.disabled().toMap().toString());
  }

  @Test
  void what_is_wrong_is_a_line_each() {
    assertEquals("x: null. [null-value]", new Verdict.Invalid(List.of(WRONG)).getMessage());
    Violation rule = Violation.builder(Violation.RULE, "m").explanation("No.").build();
    assertEquals(
        "2 violations:\n- x: null. [null-value]\n- No. [m]",
        new Verdict.Invalid(List.of(WRONG, rule)).getMessage());
  }
}
