package io.actionregistry.validation.cel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An IP address read from its text: RFC 3986's IPv4address and IPv6address.
 *
 * @param version 4 or 6
 * @param high the first 64 bits; an IPv4 address is in the upper half of these
 * @param low the last 64 bits
 */
record IpAddress(int version, long high, long low) {
  private static final int GROUPS = 8;
  private static final int GROUP_BITS = 16;

  /** The number of bits of an address of this version. */
  int bits() {
    return version == 4 ? 32 : 128;
  }

  /** Whether no bit is set from that one on. */
  boolean isZeroBeyond(int length) {
    if (length >= 64) {
      return length == 128 || low << (length - 64) == 0;
    }
    return high << length == 0 && low == 0;
  }

  /** An address of either version, without a zone; null where the text is none. */
  static @Nullable IpAddress of(String text) {
    return text.indexOf(':') < 0 ? v4(text) : v6(text);
  }

  /** An IPv4 address: four decimal numbers without leading zeros. */
  static @Nullable IpAddress v4(String text) {
    long bits = quad(text, 0);
    return bits < 0 ? null : new IpAddress(4, bits << 32, 0);
  }

  /** The 32 bits of an IPv4 address from there to the end of the text, or -1. */
  private static long quad(String text, int from) {
    long bits = 0;
    int start = from;
    for (int i = 0; i < 4; i++) {
      int end = i < 3 ? text.indexOf('.', start) : text.length();
      int octet = end < 0 ? -1 : Ascii.decimal(text, start, end, 255);
      if (octet < 0) {
        return -1;
      }
      bits = bits << 8 | octet;
      start = end + 1;
    }
    return bits;
  }

  /** An IPv6 address: groups of hexadecimal digits, one run of zero groups left out at most. */
  static @Nullable IpAddress v6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      int[] groups = groups(text);
      return groups != null && groups.length == GROUPS ? of(groups, new int[0]) : null;
    }
    String before = text.substring(0, gap);
    int[] left = before.indexOf('.') < 0 ? groups(before) : null;
    int[] right = groups(text.substring(gap + 2));
    return left != null && right != null && left.length + right.length < GROUPS
        ? of(left, right)
        : null;
  }

  private static IpAddress of(int[] left, int[] right) {
    long[] halves = new long[2];
    for (int i = 0; i < GROUPS; i++) {
      int fromEnd = GROUPS - i;
      int group = 0;
      if (i < left.length) {
        group = left[i];
      } else if (fromEnd <= right.length) {
        group = right[right.length - fromEnd];
      }
      halves[i / 4] = halves[i / 4] << GROUP_BITS | group;
    }
    return new IpAddress(6, halves[0], halves[1]);
  }

  /** Groups between single colons, the last two maybe as an IPv4 address; null if malformed. */
  private static int @Nullable [] groups(String text) {
    if (text.isEmpty()) {
      return new int[0];
    }
    int[] groups = new int[GROUPS];
    int count = 0;
    int start = 0;
    while (count < GROUPS) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      long quad = colon < 0 && count < GROUPS - 1 ? quad(text, start) : -1;
      if (quad >= 0) {
        groups[count++] = (int) (quad >> GROUP_BITS);
        groups[count++] = (int) (quad & 0xffff);
      } else if (isGroup(text, start, end)) {
        groups[count++] = Integer.parseInt(text, start, end, 16);
      } else {
        return null;
      }
      if (colon < 0) {
        return Arrays.copyOf(groups, count);
      }
      start = colon + 1;
    }
    return null;
  }

  private static boolean isGroup(String text, int from, int to) {
    return to > from && to - from <= 4 && Ascii.HEX.hasAll(text, from, to);
  }
}
