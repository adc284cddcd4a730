package io.actionregistry.conformance.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.actionregistry.conformance.cel.TextTree.Field;
import io.actionregistry.conformance.cel.TextTree.Quoted;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads protobuf's text format (protobuf.dev, "Text Format Language Specification"). */
final class TextTreeParser {
  private static final String ESCAPES = "abfnrtv\\'\"?";
  private static final String ESCAPED = "\007\b\f\n\r\t\013\\'\"?";

  private final String text;
  private int at;

  TextTreeParser(String text) {
    this.text = text;
  }

  TextTree parse() {
    List<Field> fields = fields();
    if (at < text.length()) {
      throw wrong("a field");
    }
    return new TextTree(fields);
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (skip(); at < text.length() && "}>".indexOf(text.charAt(at)) < 0; skip()) {
      String name = text.charAt(at) == '[' ? bracketed() : word();
      skip();
      if (accept(':') && accept('[')) {
        while (!accept(']')) {
          fields.add(new Field(name, value()));
          accept(',');
        }
      } else {
        fields.add(new Field(name, value()));
      }
      if (!accept(';')) {
        accept(',');
      }
    }
    return fields;
  }

  private Object value() {
    skip();
    if (accept('{') || accept('<')) {
      TextTree tree = new TextTree(fields());
      if (!accept('}') && !accept('>')) {
        throw wrong("the end of a message");
      }
      return tree;
    }
    if (isQuote()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (; isQuote(); skip()) {
        quoted(bytes);
      }
      return new Quoted(bytes.toByteArray());
    }
    return word();
  }

  private boolean isQuote() {
    return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
  }

  private void quoted(ByteArrayOutputStream bytes) {
    char quote = text.charAt(at++);
    while (text.charAt(at) != quote) {
      if (text.charAt(at) == '\\') {
        at++;
        escaped(bytes);
      } else {
        int sign = text.codePointAt(at);
        at += Character.charCount(sign);
        bytes.writeBytes(Character.toString(sign).getBytes(UTF_8));
      }
    }
    at++;
  }

  private void escaped(ByteArrayOutputStream bytes) {
    char kind = text.charAt(at);
    if (ESCAPES.indexOf(kind) >= 0) {
      bytes.write(ESCAPED.charAt(ESCAPES.indexOf(kind)));
      at++;
    } else if (kind == 'x' || kind == 'X') {
      at++;
      bytes.write(digits(16, 2));
    } else if (kind == 'u' || kind == 'U') {
      at++;
      bytes.writeBytes(Character.toString(digits(16, kind == 'u' ? 4 : 8)).getBytes(UTF_8));
    } else {
      bytes.write(digits(8, 3));
    }
  }

  private int digits(int radix, int most) {
    int start = at;
    while (at < start + most && Character.digit(text.charAt(at), radix) >= 0) {
      at++;
    }
    return Integer.parseInt(text.substring(start, at), radix);
  }

  private String bracketed() {
    int end = text.indexOf(']', at);
    String name = text.substring(at, end + 1);
    at = end + 1;
    return name;
  }

  private String word() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "_.+-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == start) {
      throw wrong("a word");
    }
    return text.substring(start, at);
  }

  private boolean accept(char sign) {
    skip();
    boolean there = at < text.length() && text.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  /** Blanks and comments. */
  private void skip() {
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return;
      }
    }
  }

  private IllegalArgumentException wrong(String wanted) {
    long line = text.substring(0, at).lines().count();
    return new IllegalArgumentException("line " + line + ": " + wanted + " is missing");
  }
}
