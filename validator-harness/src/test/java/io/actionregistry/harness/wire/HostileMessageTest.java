package io.actionregistry.harness.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that mean ill: each is refused with a clear error, before it costs time or memory. */
class HostileMessageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                      | the message ends within a value, after 0 bytes
          c1                      | byte 0xc1 at 0 begins nothing of Transit
          c4 01 00                | byte 0xc4 at 0 begins nothing of Transit
          d4 01 00                | byte 0xd4 at 0 begins nothing of Transit
          dd ff ff ff ff          | 4294967295 values announced, in 0 bytes
          df 7f ff ff ff          | 4294967294 values announced, in 0 bytes
          dc 00 02 01             | 2 values announced, in 1 bytes
          81 01                   | 2 values announced, in 1 bytes
          db ff ff ff ff 61       | the message ends within a value, after 6 bytes
          a2 61                   | the message ends within a value, after 2 bytes
          cb 00 00                | the message ends within a value, after 3 bytes
          a2 c3 28                | a text that is no UTF-8, at byte 1
          a3 ed a0 80             | a text that is no UTF-8, at byte 1
          01 01                   | 1 bytes after the end of the message
          82 a3 7e 23 66 a1 31 01 01 | a tag with more than one value
          82 a1 61 01 a1 61 02    | a key comes twice in one map
          """)
  void bytes_that_are_no_message_are_refused_clearly(String hex, String message) {
    assertEquals(message, refused(Hex.bytes(hex)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~#cmap     | 93 01 02 03 | a map with a key that has no value
          ~#cmap     | 94 01 02 01 03 | a key comes twice in one map
          ~#cmap     | 01          | a tagged value that holds no array
          ~#float    | a1 61       | a tagged value that holds no Double
          ~#utf16    | 01          | a tagged value that holds no byte[]
          ~#instant  | 91 01       | seconds and nanoseconds expected, not 1 values
          ~#duration | 92 01 c0    | seconds and nanoseconds expected, not 2 values
          """)
  void a_tag_over_the_wrong_value_is_refused_clearly(String tag, String hex, String message) {
    byte[] name = tag.getBytes(StandardCharsets.UTF_8);
    byte[] value = Hex.bytes(hex);
    ByteBuffer bytes = ByteBuffer.allocate(2 + name.length + value.length);
    bytes.put((byte) 0x92).put((byte) (0xa0 + name.length)).put(name).put(value);
    assertEquals(message, refused(bytes.array()));
  }

  @Test
  @Timeout(60)
  void nesting_without_end_is_refused() {
    byte[] bytes = new byte[Frames.MAX];
    Arrays.fill(bytes, (byte) 0x91);
    bytes[bytes.length - 1] = (byte) 0x90;
    assertEquals("nested deeper than 512 levels", refused(bytes));
  }

  @Test
  @Timeout(60)
  void a_frame_full_of_small_things_is_refused_by_their_number() {
    byte[] bytes = new byte[Frames.MAX];
    Arrays.fill(bytes, (byte) 0x80);
    ByteBuffer.wrap(bytes).put((byte) 0xdd).putInt(Frames.MAX - 5);
    assertEquals("a message of more than 2098176 values", refused(bytes));
  }

  @Test
  @Timeout(60)
  void a_number_of_millions_of_digits_is_refused() {
    byte[] bytes = new byte[Frames.MAX];
    Arrays.fill(bytes, (byte) '9');
    ByteBuffer.wrap(bytes).put((byte) 0xdb).putInt(Frames.MAX - 5).put((byte) '~').put((byte) 'n');
    assertEquals("a number of more than 20000 digits", refused(bytes));
  }

  @Test
  void a_reference_to_nothing_is_no_error_of_another_kind() {
    assertTrue(refused(Hex.bytes("a3 5e 7e 7e")).startsWith("is no Transit message: "));
  }

  @Property(tries = 3000)
  void garbage_is_refused_or_is_some_value(@ForAll @Size(max = 200) byte[] bytes) {
    decodeOrRefuse(bytes);
  }

  @Property(tries = 3000)
  void a_message_with_one_byte_changed_is_refused_or_is_some_value(
      @ForAll @IntRange(max = 10_000) int place, @ForAll byte changed) {
    byte[] bytes = message();
    bytes[place % bytes.length] = changed;
    decodeOrRefuse(bytes);
  }

  @Test
  void a_message_cut_anywhere_is_refused() {
    byte[] bytes = message();
    for (int length = 0; length < bytes.length; length++) {
      refused(Arrays.copyOf(bytes, length));
    }
  }

  private static byte[] message() {
    return Request.command(
            "rotary-rotate-to-ndc", Map.of("x", 0.5f, "list", List.of(1L, Map.of(2L, "b"))))
        .sent("7", 1_700_000_000_000L)
        .encode();
  }

  /** Anything but a value or the one exception fails the test that calls it. */
  private static void decodeOrRefuse(byte[] bytes) {
    try {
      TransitValues.decode(bytes);
    } catch (WireException refused) {
      assertTrue(refused.getMessage().length() < 500, refused.getMessage());
    }
  }

  private static String refused(byte[] bytes) {
    return assertThrows(WireException.class, () -> TransitValues.decode(bytes)).getMessage();
  }
}
