package io.actionregistry.generator.emit.edn;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values over several lines where one would be too long, as people write Malli schemas. */
public final class EdnLayout {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private int column;

  private EdnLayout() {}

  /** The text of a value, without an end of line behind it. */
  public static String of(Object value) {
    EdnLayout layout = new EdnLayout();
    layout.write(value, 0);
    return layout.out.toString();
  }

  /**
   * Writes a value where the last one has ended.
   *
   * @param closing how many brackets have to follow on the same line
   */
  private void write(Object value, int closing) {
    Optional<String> line = EdnText.within(WIDTH - column - closing, value);
    if (line.isPresent()) {
      append(line.get());
    } else if (value instanceof List<?> list) {
      vector(list, closing + 1);
    } else if (value instanceof Map<?, ?> map) {
      map(map, closing + 1);
    } else {
      append(EdnText.of(value));
    }
  }

  /** The head and its properties on the first line, then a line for each of the rest. */
  private void vector(List<?> list, int closing) {
    int indent = column + 1;
    append("[");
    for (int i = 0; i < list.size(); i++) {
      boolean last = i == list.size() - 1;
      Object value = list.get(i);
      boolean beside = i == 1 && (value instanceof Map || isScalar(value)) && isHead(list.get(0));
      boolean fills =
          i > 0
              && isScalar(value)
              && isScalar(list.get(i - 1))
              && EdnText.within(WIDTH - column - 1 - (last ? closing : 0), value).isPresent();
      if (i > 0) {
        separate(beside || fills, indent);
      }
      write(value, last ? closing : 0);
    }
    append("]");
  }

  private void map(Map<?, ?> map, int closing) {
    int indent = column + 1;
    append("{");
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      append(EdnText.of(entry.getKey()));
      boolean beside = EdnText.within(WIDTH - column - 1, entry.getValue()).isPresent();
      separate(beside || entry.getKey() instanceof Keyword, indent);
      write(entry.getValue(), entries.hasNext() ? 0 : closing);
      if (entries.hasNext()) {
        separate(false, indent);
      }
    }
    append("}");
  }

  private static boolean isHead(Object value) {
    return value instanceof Keyword || value instanceof Symbol;
  }

  private static boolean isScalar(Object value) {
    return !(value instanceof List) && !(value instanceof Map);
  }

  private void separate(boolean sameLine, int indent) {
    if (sameLine) {
      append(" ");
    } else {
      out.append('\n');
      column = 0;
      append(" ".repeat(indent));
    }
  }

  private void append(String text) {
    out.append(text);
    column += text.length();
  }
}
