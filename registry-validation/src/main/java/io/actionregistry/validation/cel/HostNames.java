package io.actionregistry.validation.cel;

/** Host names as RFC 1123, section 2.1, allows them, with the lengths of RFC 1035. */
final class HostNames {
  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_LABEL = 63;
  private static final Ascii LABEL = Ascii.ALPHANUMERIC.or("-");

  private HostNames() {}

  /** Whether a text is a host name; one dot at its end stands for the root. */
  static boolean isValid(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    int last = name.lastIndexOf('.') + 1;
    // A last label of digits only would make an IPv4 address of some names.
    return name.length() <= LONGEST_NAME
        && areLabels(name, 0)
        && !Ascii.DIGIT.hasAll(name, last, name.length());
  }

  /** Whether the text from there on is labels between dots. */
  static boolean areLabels(String text, int from) {
    int start = from;
    for (int dot = text.indexOf('.', start); dot >= 0; dot = text.indexOf('.', start)) {
      if (!isLabel(text, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    return isLabel(text, start, text.length());
  }

  /** Whether a range of the text is a label: letters, digits and inner hyphens. */
  private static boolean isLabel(String text, int from, int to) {
    return to > from
        && to - from <= LONGEST_LABEL
        && text.charAt(from) != '-'
        && text.charAt(to - 1) != '-'
        && LABEL.hasAll(text, from, to);
  }
}
