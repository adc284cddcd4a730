package io.actionregistry.harness.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks over MessagePack before it is decoded, so that no length in it is believed that the bytes
 * do not bear out, nothing is nested without end, and bytes of no Transit message are refused at
 * once. The formats are those of the MessagePack specification; Transit uses no others than are
 * here.
 */
final class PackShape {
  /** How deep arrays and maps may be nested; the registry looks at 100 levels of messages. */
  static final int MAX_DEPTH = 512;

  /** How many values, keys included; the registry looks at a million entries. */
  static final int MAX_VALUES = (1 << 21) + 1024;

  private final byte[] bytes;
  private int at;
  private int values;
  private int depth;

  /** How many values are still to come at each level. */
  private long[] open = new long[16];

  private PackShape(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Passes exactly one value, complete and within the limits.
   *
   * @throws WireException otherwise
   */
  static void check(byte[] bytes) {
    PackShape shape = new PackShape(bytes);
    shape.value();
    if (shape.at < bytes.length) {
      throw new WireException((bytes.length - shape.at) + " bytes after the end of the message");
    }
  }

  private void value() {
    open[0] = 1;
    while (depth >= 0) {
      if (open[depth] == 0) {
        depth--;
        continue;
      }
      open[depth]--;
      if (++values > MAX_VALUES) {
        throw new WireException("a message of more than " + MAX_VALUES + " values");
      }
      one(unsigned(1));
    }
  }

  private void one(long format) {
    int code = (int) format;
    if (code < 0x80 || code >= 0xe0 || code == 0xc0 || code == 0xc2 || code == 0xc3) {
      return;
    }
    if (code < 0x90) {
      enter(2L * (code & 15));
    } else if (code < 0xa0) {
      enter(code & 15);
    } else if (code < 0xc0) {
      text(code & 31);
    } else {
      wide(code);
    }
  }

  private void wide(int code) {
    switch (code) {
      case 0xca -> skip(4);
      case 0xcb -> skip(8);
      case 0xcc, 0xcd, 0xce, 0xcf -> skip(1L << (code - 0xcc));
      case 0xd0, 0xd1, 0xd2, 0xd3 -> skip(1L << (code - 0xd0));
      case 0xd9, 0xda, 0xdb -> text(unsigned(1 << (code - 0xd9)));
      case 0xdc -> enter(unsigned(2));
      case 0xdd -> enter(unsigned(4));
      case 0xde -> enter(2 * unsigned(2));
      case 0xdf -> enter(2 * unsigned(4));
      default ->
          throw new WireException(
              "byte %#x at %d begins nothing of Transit".formatted(code, at - 1));
    }
  }

  private void enter(long count) {
    if (count > bytes.length - at) {
      throw new WireException(count + " values announced, in " + (bytes.length - at) + " bytes");
    }
    if (++depth > MAX_DEPTH) {
      throw new WireException("nested deeper than " + MAX_DEPTH + " levels");
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth] = count;
  }

  private void text(long length) {
    int start = at;
    skip(length);
    for (int i = start; i < at; i++) {
      if (bytes[i] < 0) {
        utf8(start);
        return;
      }
    }
  }

  private void utf8(int start) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, at - start));
    } catch (CharacterCodingException e) {
      throw new WireException("a text that is no UTF-8, at byte " + start, e);
    }
  }

  private long unsigned(int size) {
    int start = at;
    skip(size);
    long value = 0;
    for (int i = start; i < at; i++) {
      value = value << 8 | (bytes[i] & 255);
    }
    return value;
  }

  private void skip(long count) {
    if (count > bytes.length - at) {
      throw new WireException("the message ends within a value, after " + bytes.length + " bytes");
    }
    at += (int) count;
  }
}
