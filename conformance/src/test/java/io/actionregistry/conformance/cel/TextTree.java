package io.actionregistry.conformance.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in protobuf's text format, read without knowing its type.
 *
 * @param fields in order; a field that is repeated occurs several times
 */
record TextTree(List<Field> fields) {
  /**
   * A field.
   *
   * @param name as written; in brackets, of an expanded {@code Any}, with these
   * @param value a {@link TextTree}, a {@link Quoted}, or a bare word or number
   */
  record Field(String name, Object value) {}

  /**
   * A string or bytes.
   *
   * @param bytes of a string, those of UTF-8
   */
  record Quoted(byte[] bytes) {
    String text() {
      return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  static TextTree parse(String text) {
    return new TextTreeParser(text).parse();
  }

  /** The values of a field. */
  List<Object> all(String name) {
    List<Object> values = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().equals(name)) {
        values.add(field.value());
      }
    }
    return values;
  }

  /** The messages that a field has. */
  List<TextTree> trees(String name) {
    return all(name).stream().map(TextTree.class::cast).toList();
  }

  @Nullable TextTree tree(String name) {
    List<TextTree> trees = trees(name);
    return trees.isEmpty() ? null : trees.get(0);
  }

  /** What a field says; empty where it is absent. */
  String text(String name) {
    Optional<Object> value = all(name).stream().findFirst();
    return value
        .map(given -> given instanceof Quoted quoted ? quoted.text() : given.toString())
        .orElse("");
  }

  boolean has(String name) {
    return !all(name).isEmpty();
  }

  /** The one field that there is, of a oneof. */
  Field only() {
    if (fields.size() != 1) {
      throw new IllegalArgumentException("not one field: " + fields);
    }
    return Objects.requireNonNull(fields.get(0));
  }
}
