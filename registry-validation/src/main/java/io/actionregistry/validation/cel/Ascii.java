package io.actionregistry.validation.cel;

import java.util.BitSet;

/** A set of ASCII characters, as the grammars of the Internet's standards define them. */
final class Ascii {
  static final Ascii DIGIT = range('0', '9');
  static final Ascii ALPHA = range('a', 'z').or(range('A', 'Z'));
  static final Ascii ALPHANUMERIC = ALPHA.or(DIGIT);
  static final Ascii HEX = DIGIT.or(range('a', 'f')).or(range('A', 'F'));

  private final BitSet members;

  private Ascii(BitSet members) {
    this.members = members;
  }

  static Ascii range(char first, char last) {
    BitSet members = new BitSet();
    members.set(first, last + 1);
    return new Ascii(members);
  }

  static Ascii of(String characters) {
    BitSet members = new BitSet();
    characters.chars().forEach(members::set);
    return new Ascii(members);
  }

  Ascii or(Ascii others) {
    BitSet all = (BitSet) members.clone();
    all.or(others.members);
    return new Ascii(all);
  }

  Ascii or(String characters) {
    return or(of(characters));
  }

  boolean has(char c) {
    return members.get(c);
  }

  /** Whether all characters of a range of the text are in the set; those of an empty one are. */
  boolean hasAll(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!has(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The decimal number in a range of the text, or -1 where that is none: without digits, with a
   * leading zero, or greater than a limit.
   */
  static int decimal(String text, int from, int to, int limit) {
    if (from == to || (text.charAt(from) == '0' && to - from > 1)) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!DIGIT.has(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + (text.charAt(i) - '0');
      if (number > limit) {
        return -1;
      }
    }
    return number;
  }
}
