package io.actionregistry.generator.emit;

/**
 * Characters that a reader of source does not see, or that change how others are seen: controls,
 * line ends, marks of direction, half characters, private ones.
 *
 * <p>A fixed list, of the Unicode standard's version 16 (general categories Cc, Cf, Cs, Co, Zl,
 * Zp): what {@link Character#getType(int)} says differs from one JDK to the next.
 */
public final class HiddenSigns {
  /** First and last of each range. */
  private static final int[][] RANGES = {
    {0x00, 0x1f},
    {0x7f, 0x9f},
    {0xad, 0xad},
    {0x600, 0x605},
    {0x61c, 0x61c},
    {0x6dd, 0x6dd},
    {0x70f, 0x70f},
    {0x890, 0x891},
    {0x8e2, 0x8e2},
    {0x180e, 0x180e},
    {0x200b, 0x200f},
    {0x2028, 0x202e},
    {0x2060, 0x206f},
    {0xd800, 0xf8ff},
    {0xfeff, 0xfeff},
    {0xfff9, 0xfffb},
    {0xfffe, 0xffff},
    {0x110bd, 0x110bd},
    {0x110cd, 0x110cd},
    {0x13430, 0x1343f},
    {0x1bca0, 0x1bca3},
    {0x1d173, 0x1d17a},
    {0xe0000, 0x10ffff},
  };

  private HiddenSigns() {}

  public static boolean contains(int codePoint) {
    for (int[] range : RANGES) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }
}
