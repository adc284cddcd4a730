package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The constants of a generated class; what is the same is declared once. */
final class ClassConstants {
  private final String ownMessage;
  private final Map<String, String> namesByValue = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> slots = new ArrayList<>();
  private final List<String> declarations = new ArrayList<>();

  /**
   * No constants yet.
   *
   * @param ownMessage full name of the message whose fields need not be told apart from others
   */
  ClassConstants(String ownMessage) {
    this.ownMessage = ownMessage;
  }

  /** The name of the constant that says where a message keeps a field. */
  String slot(String message, String field, int index) {
    return namesByValue.computeIfAbsent(
        "slot " + message + "." + field,
        key -> {
          String name =
              free(
                  message.equals(ownMessage)
                      ? name(field)
                      : name(MethodNames.simple(message), field));
          slots.add("private static final int " + name + " = " + index + ";");
          return name;
        });
  }

  /**
   * A constant's name.
   *
   * @param wanted its name, if that is free; else one with a number
   * @param type Java type
   * @param value initializer; further lines are indented already
   */
  String of(String wanted, String type, String value) {
    return namesByValue.computeIfAbsent(
        type + " " + wanted + " " + value,
        key -> {
          String name = free(wanted);
          declarations.add(declaration(type, name, value));
          return name;
        });
  }

  /**
   * A constant in a class of its own, which has room for more than this one.
   *
   * @return an expression for the constant
   */
  String holder(String wanted, String type, String value) {
    String name = free(wanted + "_PART");
    declarations.add(
        "private static final class "
            + name
            + " {\n      static final "
            + type
            + " VALUES =\n          "
            + value
            + ";\n    }");
    return name + ".VALUES";
  }

  /** A constant's name in capitals, from names of the schema. */
  static String name(String... parts) {
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      words.addAll(Naming.words(part.replaceAll("[^A-Za-z0-9]+", "_")));
    }
    String name = String.join("_", words).toUpperCase(Locale.ROOT);
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "X_" + name : name;
  }

  private String free(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private static String declaration(String type, String name, String value) {
    String start = "private static final " + type + " " + name + " =";
    boolean fits = !value.contains("\n") && 4 + start.length() + value.length() + 2 <= 100;
    return start + (fits ? " " : "\n        ") + value + ";";
  }

  /** Declarations of the slots, in the order of their first use. */
  List<String> slots() {
    return List.copyOf(slots);
  }

  /** All other declarations, in the order of their first use. */
  List<String> declarations() {
    return List.copyOf(declarations);
  }
}
