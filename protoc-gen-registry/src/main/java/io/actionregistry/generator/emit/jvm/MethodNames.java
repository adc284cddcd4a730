package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Digest;
import io.actionregistry.generator.model.Naming;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names of the generated private methods.
 *
 * <p>A definition's method is its name in camel case and a word for its kind: {@code
 * rotary-rotate-to-ndc} gives {@code rotaryRotateToNdcAction}. Where two definitions of a module
 * would share one, each takes its full name instead, spelt so that no two can fall together: {@code
 * _} is doubled, every other sign is {@code _} and its code in hex. Such names begin with {@code
 * x_}, which no camel case does. What is too long is cut, and ends in a hash.
 */
final class MethodNames {
  /** Classes are named after methods, and files after classes. */
  private static final int LONGEST = 120;

  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * Names for definitions of one kind.
   *
   * @param fullNames of all definitions
   * @param shortName what is put in camel case
   * @param kind word at the end
   */
  MethodNames(Collection<String> fullNames, UnaryOperator<String> shortName, String kind) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (String fullName : fullNames) {
      String camel = camel(shortName.apply(fullName));
      if (!seen.add(camel)) {
        shared.add(camel);
      }
    }
    for (String fullName : fullNames) {
      String camel = camel(shortName.apply(fullName));
      boolean usable =
          !camel.isEmpty() && !Character.isDigit(camel.charAt(0)) && !shared.contains(camel);
      names.put(fullName, shortened(usable ? camel : exact(fullName), fullName) + kind);
    }
  }

  /** The last part of a dotted name. */
  static String simple(String fullName) {
    return fullName.substring(fullName.lastIndexOf('.') + 1);
  }

  String of(String fullName) {
    return Objects.requireNonNull(names.get(fullName), fullName);
  }

  private static String shortened(String name, String fullName) {
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST - 17) + "_" + Digest.of(fullName).substring(0, 16);
  }

  private static String camel(String name) {
    return Naming.lowerCamel(name);
  }

  private static String exact(String fullName) {
    StringBuilder exact = new StringBuilder("x_");
    for (int i = 0; i < fullName.length(); i++) {
      char c = fullName.charAt(i);
      if (c == '_') {
        exact.append("__");
      } else if (c < 128 && Character.isLetterOrDigit(c)) {
        exact.append(c);
      } else {
        exact.append('_').append(Integer.toHexString(c)).append('_');
      }
    }
    return exact.toString();
  }
}
