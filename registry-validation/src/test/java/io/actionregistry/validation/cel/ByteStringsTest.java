package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Bytes, compared with texts of one byte a character. */
class ByteStringsTest {
  @Property
  void a_part_is_found_where_a_text_has_it(
      @ForAll @Chars({'a', 'b'}) @StringLength(max = 30) String text,
      @ForAll @Chars({'a', 'b'}) @StringLength(max = 6) String part) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    byte[] partBytes = part.getBytes(ISO_8859_1);
    assertEquals(text.contains(part), ByteStrings.contains(bytes, partBytes));
    assertEquals(text.startsWith(part), ByteStrings.startsWith(bytes, partBytes));
    assertEquals(text.endsWith(part), ByteStrings.endsWith(bytes, partBytes));
  }
}
