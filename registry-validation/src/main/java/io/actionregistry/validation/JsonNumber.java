package io.actionregistry.validation;

/** The grammar of numbers in JSON (RFC 8259, section 6). */
final class JsonNumber {
  private final String text;
  private int at;

  private JsonNumber(String text) {
    this.text = text;
  }

  static boolean matches(String text) {
    return new JsonNumber(text).matches();
  }

  private boolean matches() {
    skip("-");
    int start = at;
    if (!digits() || (text.charAt(start) == '0' && at > start + 1)) {
      return false;
    }
    if (skip(".") && !digits()) {
      return false;
    }
    if (skip("eE")) {
      skip("+-");
      if (!digits()) {
        return false;
      }
    }
    return at == text.length();
  }

  private boolean skip(String anyOf) {
    boolean there = at < text.length() && anyOf.indexOf(text.charAt(at)) >= 0;
    at += there ? 1 : 0;
    return there;
  }

  private boolean digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > start;
  }
}
