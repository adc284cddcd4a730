package io.actionregistry.validation.cel;

/**
 * URIs and relative references of RFC 3986. A reference is taken apart at the first {@code #}, the
 * first {@code ?} and the first {@code :} before a slash, as the RFC's appendix B does, which
 * leaves nothing to go back for.
 */
final class Uris {
  static final Ascii UNRESERVED = Ascii.ALPHANUMERIC.or("-._~");
  static final Ascii SUB_DELIMS = Ascii.of("!$&'()*+,;=");
  private static final Ascii SCHEME = Ascii.ALPHANUMERIC.or("+-.");
  private static final Ascii PATH = UNRESERVED.or(SUB_DELIMS).or(":@/");
  private static final Ascii QUERY = PATH.or("?");

  private Uris() {}

  /** A URI: it has a scheme. */
  static boolean isUri(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && Ascii.ALPHA.has(text.charAt(0))
        && SCHEME.hasAll(text, 0, colon)
        && isRelative(text, colon + 1);
  }

  /** A URI, or a relative reference: that has no colon before its first slash. */
  static boolean isUriReference(String text) {
    if (isUri(text)) {
      return true;
    }
    int end = first(text, 0, "/?#");
    return text.substring(0, end).indexOf(':') < 0 && isRelative(text, 0);
  }

  /** Authority, path, query and fragment from there to the end of the text. */
  private static boolean isRelative(String text, int from) {
    int fragment = first(text, from, "#");
    int query = first(text, from, "?#");
    return isHierarchy(text, from, query)
        && (query == fragment || isEncoded(text, query + 1, fragment, QUERY))
        && (fragment == text.length() || isEncoded(text, fragment + 1, text.length(), QUERY));
  }

  private static boolean isHierarchy(String text, int from, int to) {
    if (!text.startsWith("//", from)) {
      return isEncoded(text, from, to, PATH);
    }
    int path = Math.min(to, first(text, from + 2, "/"));
    return UriAuthorities.isValid(text.substring(from + 2, path))
        && isEncoded(text, path, to, PATH);
  }

  /** The position of the first of some characters, or the end of the text. */
  private static int first(String text, int from, String characters) {
    int position = from;
    while (position < text.length() && characters.indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return position;
  }

  /** Whether a range of the text has only allowed characters and octets written %XX. */
  static boolean isEncoded(String text, int from, int to, Ascii allowed) {
    int position = from;
    while (position < to) {
      if (allowed.has(text.charAt(position))) {
        position++;
      } else if (isOctet(text, position, to)) {
        position += 3;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isOctet(String text, int position, int to) {
    return text.charAt(position) == '%'
        && position + 3 <= to
        && Ascii.HEX.hasAll(text, position + 1, position + 3);
  }
}
