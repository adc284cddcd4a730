package io.actionregistry.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Field masks as ProtoJSON writes them: paths in lowerCamelCase, joined by commas. */
final class FieldMaskText {
  private FieldMaskText() {}

  /** The paths in proto names, or null if the text is no field mask. */
  static @Nullable List<String> decode(String text) {
    List<String> paths = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',') {
        paths.add(path.toString());
        path.setLength(0);
      } else if (c >= 'A' && c <= 'Z') {
        path.append('_').append((char) (c - 'A' + 'a'));
      } else if (isPlain(c)) {
        path.append(c);
      } else {
        return null;
      }
    }
    paths.add(path.toString());
    if (text.isEmpty()) {
      return List.of();
    }
    return paths.contains("") ? null : Collections.unmodifiableList(paths);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
  }
}
