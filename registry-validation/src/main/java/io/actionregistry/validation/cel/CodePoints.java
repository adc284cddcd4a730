package io.actionregistry.validation.cel;

import java.util.Arrays;

/** A text as its code points, so that a position is found at once. */
final class CodePoints {
  private final int[] points;

  private CodePoints(int[] points) {
    this.points = points;
  }

  static CodePoints of(String text) {
    return new CodePoints(text.codePoints().toArray());
  }

  int length() {
    return points.length;
  }

  String slice(int from, int to) {
    return new String(points, from, to - from);
  }

  /** Where a part first occurs from a position on, or -1. */
  int indexOf(CodePoints part, int from) {
    for (int i = from; i <= length() - part.length(); i++) {
      if (hasAt(i, part)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a part last occurs from a position on, going down, or -1. */
  int lastIndexOf(CodePoints part, int from) {
    for (int i = Math.min(from, length() - part.length()); i >= 0; i--) {
      if (hasAt(i, part)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasAt(int position, CodePoints part) {
    int end = position + part.length();
    return Arrays.equals(points, position, end, part.points, 0, part.length());
  }
}
