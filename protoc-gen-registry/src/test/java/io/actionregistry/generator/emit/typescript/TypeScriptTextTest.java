package io.actionregistry.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text of a schema stays in its literal or comment. */
final class TypeScriptTextTest {
  @Test
  void a_literal_ends_where_its_text_does() {
    assertEquals("\"\\\"; x(); //\"", TypeScriptText.string("\"; x(); //"));
    assertEquals("\"\\\\\"", TypeScriptText.string("\\"));
    assertEquals("\"a\\nb\\u2028c\\u0000\\ud800\"", TypeScriptText.string("a\nb\u2028c\0\ud800"));
  }

  @Test
  void a_comment_ends_where_its_text_does() {
    assertEquals("*&#47; x(); /*", TypeScriptText.comment("*/ x(); /*"));
    assertEquals("**&#47;/", TypeScriptText.comment("**//"));
    assertEquals("&#64;ts-ignore", TypeScriptText.comment("@ts-ignore"));
    assertEquals("one two", TypeScriptText.lineComment("one\ntwo\u2028").replace("\ufffd", ""));
    assertFalse(TypeScriptText.lineComment("a\rb").contains("\r"));
  }

  @Test
  void a_paragraph_is_a_comment_of_several_lines() {
    assertEquals(List.of(), TypeScriptText.documentation(" "));
    assertEquals(List.of("/** One. */"), TypeScriptText.documentation("One."));
    assertEquals(
        List.of("/**", " * One.", " *", " * Two.", " */"),
        TypeScriptText.documentation("One.\n\nTwo."));
  }

  @Test
  void numbers_keep_their_digits() {
    assertEquals("360", TypeScriptText.number(360.0f));
    assertEquals("0.1", TypeScriptText.number(0.1f));
    assertEquals("0.10000000149011612", TypeScriptText.exact(0.1f));
    assertEquals("-0.0", TypeScriptText.number(-0.0));
    assertEquals("-Infinity", TypeScriptText.number(Double.NEGATIVE_INFINITY));
    assertEquals("9007199254740991", TypeScriptText.number((1L << 53) - 1));
    assertEquals("9007199254740992n", TypeScriptText.number(1L << 53));
    assertEquals(
        "18446744073709551615n",
        TypeScriptText.big(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)));
  }
}
