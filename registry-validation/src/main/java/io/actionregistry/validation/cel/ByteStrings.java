package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Functions of CEL's and protovalidate's bytes. No argument is changed. */
public final class ByteStrings {
  private ByteStrings() {}

  /** Whether both hold the same bytes. */
  public static boolean equal(byte[] a, byte[] b) {
    return Arrays.equals(a, b);
  }

  /** Negative, zero or positive, by the first unsigned byte that differs, then by the length. */
  public static int compare(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b);
  }

  /** The bytes of both, one after the other. */
  public static byte[] concat(byte[] a, byte[] b) {
    byte[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  /** Whether the bytes occur anywhere, in time linear in the sum of both lengths. */
  public static boolean contains(byte[] bytes, byte[] part) {
    if (part.length == 0) {
      return true;
    }
    int[] borders = borders(part);
    int matched = 0;
    for (byte next : bytes) {
      while (matched > 0 && part[matched] != next) {
        matched = borders[matched - 1];
      }
      if (part[matched] == next) {
        matched++;
      }
      if (matched == part.length) {
        return true;
      }
    }
    return false;
  }

  /** Knuth, Morris and Pratt's table: the longest border of every prefix. */
  private static int[] borders(byte[] part) {
    int[] borders = new int[part.length];
    int border = 0;
    for (int i = 1; i < part.length; i++) {
      while (border > 0 && part[i] != part[border]) {
        border = borders[border - 1];
      }
      if (part[i] == part[border]) {
        border++;
      }
      borders[i] = border;
    }
    return borders;
  }

  /** Whether the bytes begin with a part. */
  public static boolean startsWith(byte[] bytes, byte[] part) {
    return bytes.length >= part.length
        && Arrays.equals(bytes, 0, part.length, part, 0, part.length);
  }

  /** Whether the bytes end with a part. */
  public static boolean endsWith(byte[] bytes, byte[] part) {
    int from = bytes.length - part.length;
    return from >= 0 && Arrays.equals(bytes, from, bytes.length, part, 0, part.length);
  }

  /** CEL's {@code bytes(string)}: the text in UTF-8, with ? for a lone surrogate. */
  public static byte[] ofString(String text) {
    return text.getBytes(UTF_8);
  }
}
