package io.actionregistry.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"A.java", "a/b/C.java", "a..b/c", "...", ".hidden", "ünï/x y"})
  void a_path_inside_the_folder_is_kept(String path) {
    assertEquals(path, new OutputFile(path, "").path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "//host/a",
        "..",
        "../a",
        "a/..",
        "a/../b",
        "a/../../b",
        ".",
        "./a",
        "a/./b",
        "a//b",
        "a/",
        "\\a",
        "a\\..\\b",
        "C:",
        "C:/a",
        "a:stream"
      })
  void a_path_that_leaves_the_folder_or_may_do_so_is_refused(String path) {
    assertThrows(IllegalArgumentException.class, () -> new OutputFile(path, ""));
  }
}
