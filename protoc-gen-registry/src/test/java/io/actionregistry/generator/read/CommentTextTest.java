package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import org.junit.jupiter.api.Test;

class CommentTextTest {
  @Test
  void a_paragraph_becomes_one_line() {
    assertEquals(
        "One paragraph in two lines.\n\nAnother.",
        CommentText.clean(" One paragraph\n in two lines.\n\n Another.\n"));
  }

  @Test
  void lists_and_indented_lines_stay_as_they_are() {
    assertEquals(
        "Modes:\n- hot,\n- cold.\n1. first\n2) second\n  indented\n> quoted\n# title\n| table",
        CommentText.clean(
            " Modes:\n - hot,\n - cold.\n 1. first\n 2) second\n   indented\n > quoted\n # title\n"
                + " | table\n"));
  }

  @Test
  void only_the_one_space_after_the_mark_is_taken_off() {
    assertEquals("a\n  b\nc", CommentText.clean("a\n   b\nc"));
  }

  @Test
  void an_empty_comment_is_no_text() {
    assertEquals("", CommentText.clean(""));
    assertEquals("", CommentText.clean("\n \n\n"));
  }

  @Test
  void a_number_at_the_start_of_a_line_is_no_list() {
    assertEquals("Between 1 and 10 of them.", CommentText.clean(" Between 1 and\n 10 of them.\n"));
  }

  @Test
  void the_leading_comments_of_every_element_are_kept() {
    Schema schema =
        Schemas.proto3(
                """
                message Root { oneof payload { Go go = 1; } }
                /* How to go. */
                message Go {
                  // How fast
                  // it goes.
                  int32 speed = 1;  // not this
                  // Not this either.

                  Mode mode = 2;
                }
                // A mode.
                enum Mode {
                  // None.
                  MODE_UNSPECIFIED = 0;
                }
                """)
            .read();

    var go = Schemas.action(schema, "go");
    assertEquals("How to go.", go.documentation());
    assertEquals("How to go.", go.message().documentation());
    assertEquals("How fast it goes.", Schemas.parameter(go.message(), "speed").documentation());
    assertEquals("", Schemas.parameter(go.message(), "mode").documentation());
    assertEquals("A mode.", schema.enums().get(0).documentation());
    assertEquals("None.", schema.enums().get(0).values().get(0).documentation());
  }

  @Test
  void a_files_comment_stands_before_its_package_or_its_syntax() {
    String rest = "message Root { oneof payload { Go go = 1; } }\nmessage Go {}\n";

    assertEquals(
        "Of the package.",
        fileComment(
            "// Of the syntax.\nsyntax = \"proto3\";\n// Of the package.\npackage test;\n" + rest));
    assertEquals(
        "Of the syntax.",
        fileComment("// Of the syntax.\nsyntax = \"proto3\";\npackage test;\n" + rest));
    assertEquals(
        "Of the edition.",
        fileComment("// Of the edition.\nedition = \"2023\";\npackage test;\n" + rest));
    assertEquals("", fileComment("syntax = \"proto3\";\npackage test;\n" + rest));
  }

  private static String fileComment(String file) {
    return Schemas.file(file).read().modules().get(0).documentation();
  }
}
