package io.actionregistry.harness.serve;

import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;

/** Paths of violations as texts: {@code a.b[0].c["key"]}. */
final class FieldPaths {
  private FieldPaths() {}

  static String text(FieldPath path) {
    StringBuilder text = new StringBuilder();
    for (FieldPathElement element : path.getElementsList()) {
      if (!text.isEmpty()) {
        text.append('.');
      }
      text.append(element.getFieldName());
      switch (element.getSubscriptCase()) {
        case INDEX -> subscript(text, Long.toUnsignedString(element.getIndex()));
        case BOOL_KEY -> subscript(text, String.valueOf(element.getBoolKey()));
        case INT_KEY -> subscript(text, String.valueOf(element.getIntKey()));
        case UINT_KEY -> subscript(text, Long.toUnsignedString(element.getUintKey()));
        case STRING_KEY -> subscript(text, quoted(element.getStringKey()));
        case SUBSCRIPT_NOT_SET -> {}
      }
    }
    return text.toString();
  }

  private static void subscript(StringBuilder text, String subscript) {
    text.append('[').append(subscript).append(']');
  }

  private static String quoted(String key) {
    return '"' + key.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
