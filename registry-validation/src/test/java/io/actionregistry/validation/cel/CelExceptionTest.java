package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CelExceptionTest {
  @Test
  void an_error_says_what_happened_and_has_no_stack_trace() {
    CelException error = new CelException("divide by zero");
    assertEquals("divide by zero", error.getMessage());
    assertEquals(0, error.getStackTrace().length);
  }
}
