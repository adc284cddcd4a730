package io.actionregistry.generator.emit.typescript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Constants of a module that expressions refer to: each value once, in order of first use. */
final class CelConstants {
  private final Map<String, String> names = new LinkedHashMap<>();

  /** The name of a constant that is initialised like this. */
  String of(String type, String initializer) {
    String declared = ": " + type + " = " + initializer + ";";
    return names.computeIfAbsent(declared, text -> "CEL_CONSTANT_" + (names.size() + 1));
  }

  /** The declarations, a line each. */
  List<String> declarations() {
    return names.entrySet().stream()
        .map(constant -> "const " + constant.getValue() + constant.getKey())
        .toList();
  }
}
