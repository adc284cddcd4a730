package io.actionregistry.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final SourceLocation PLACE = new SourceLocation("b.proto", 3, 5);

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void an_error_says_where_what_and_how_to_mend_it() {
    diagnostics.at("test.Go", PLACE).error("some-id", "it is wrong", "mend it");

    assertEquals(
        "b.proto:3:5: error[some-id]: test.Go: it is wrong\n  hint: mend it",
        Diagnostics.format(diagnostics.sorted()));
  }

  @Test
  void a_file_as_a_whole_has_neither_line_nor_column() {
    diagnostics.at("test.Go", SourceLocation.of("b.proto")).error("some-id", "it is wrong");

    assertEquals(
        "b.proto: error[some-id]: test.Go: it is wrong", Diagnostics.format(diagnostics.sorted()));
  }

  @Test
  void warnings_do_not_stop_generation() {
    diagnostics.at("test.Go", PLACE).warning("some-id", "it is odd", "");
    assertFalse(diagnostics.hasErrors());
    assertEquals(
        "b.proto:3:5: warning[some-id]: test.Go: it is odd",
        Diagnostics.format(diagnostics.sorted()));

    diagnostics.at("test.Go", PLACE).error("some-id", "it is wrong");
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void everything_found_comes_once_and_by_place() {
    for (int line : new int[] {20, 3, 3}) {
      diagnostics.at("test.Go", new SourceLocation("b.proto", line, 1)).error("z-id", "wrong");
    }
    diagnostics.at("test.Go", new SourceLocation("b.proto", 3, 1)).error("a-id", "wrong");
    diagnostics.at("test.Go", new SourceLocation("b.proto", 3, 1)).warning("a-id", "odd", "");
    diagnostics.at("test.Ant", new SourceLocation("b.proto", 3, 1)).error("a-id", "wrong");
    diagnostics.at("test.Go", new SourceLocation("a.proto", 99, 1)).error("z-id", "wrong");

    assertEquals(
        List.of(
            "a.proto:99:1: error[z-id]: test.Go: wrong",
            "b.proto:3:1: error[a-id]: test.Ant: wrong",
            "b.proto:3:1: error[a-id]: test.Go: wrong",
            "b.proto:3:1: error[z-id]: test.Go: wrong",
            "b.proto:3:1: warning[a-id]: test.Go: odd",
            "b.proto:20:1: error[z-id]: test.Go: wrong"),
        diagnostics.sorted().stream().map(Diagnostic::format).toList());
  }
}
