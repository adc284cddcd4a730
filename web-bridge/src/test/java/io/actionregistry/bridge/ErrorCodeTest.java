package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.cantina.ActionRegistry;
import io.actionregistry.runtime.EnumValue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ErrorCodeTest {
  @Test
  void every_code_has_the_severity_and_the_retry_of_the_table() {
    assertEquals(
        Fixtures.lines("error-codes.txt"),
        Arrays.stream(ErrorCode.values())
            .map(code -> code.name() + " " + code.severity().text() + " " + code.isRetryAllowed())
            .toList());
  }

  @Test
  void codes_and_severities_are_those_of_the_schema() {
    assertEquals(
        names("cantina.v1.ErrorCode"), Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    assertEquals(
        names("cantina.v1.ErrorSeverity"),
        Arrays.stream(Severity.values()).map(Severity::text).toList());
  }

  private static List<String> names(String enumName) {
    return ActionRegistry.getEnum(enumName).getValues().stream()
        .filter(value -> value.getNumber() != 0)
        .map(EnumValue::getName)
        .toList();
  }
}
