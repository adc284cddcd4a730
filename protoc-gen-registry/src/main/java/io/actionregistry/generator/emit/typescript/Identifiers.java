package io.actionregistry.generator.emit.typescript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the module's own declarations: each is given once, and none that is taken. */
final class Identifiers {
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(?:export )?(?:type|interface|class|const|function) (\\w+)");

  private static final Pattern HUMP = Pattern.compile("(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])");

  /** What the module and its users expect to have its usual meaning. */
  private static final Set<String> GLOBAL =
      Set.of(
          "Array",
          "BigInt",
          "Boolean",
          "Date",
          "Error",
          "Infinity",
          "Intl",
          "JSON",
          "Map",
          "Math",
          "NaN",
          "NonNullable",
          "Number",
          "Object",
          "RangeError",
          "ReadonlyMap",
          "ReadonlySet",
          "Record",
          "RegExp",
          "Set",
          "String",
          "Symbol",
          "Uint8Array",
          "ActionName",
          "ActionAlias",
          "ParamsOf",
          "ResponseOf",
          "Json",
          "MANIFEST_HASH",
          "CHECKED_ACTIONS",
          "OTHER_NAMES",
          "checkedAction");

  /** Without regard to capitals, so that two names can be told apart by people, too. */
  private final Set<String> taken = new HashSet<>();

  /**
   * The names that are left.
   *
   * @param source what the module holds besides
   */
  Identifiers(String source) {
    GLOBAL.forEach(this::take);
    Matcher declaration = DECLARATION.matcher(source);
    while (declaration.find()) {
      take(declaration.group(1));
    }
  }

  private boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** {@code cmd.Rotary.set_value} → {@code CmdRotarySetValue}, with something added. */
  String type(String name, String suffix) {
    StringBuilder pascal = new StringBuilder();
    Matcher hump = HUMP.matcher(name);
    while (hump.find()) {
      hump.appendReplacement(pascal, hump.group(1).toUpperCase(Locale.ROOT));
    }
    hump.appendTail(pascal);
    return unique(started(pascal.toString().replaceAll("[^A-Za-z0-9]", "")) + suffix);
  }

  /** {@code rotary-set-value} → {@code ROTARY_SET_VALUE}. */
  String constant(String name) {
    String upper = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    return unique(started(upper));
  }

  private static String started(String name) {
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !take(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }
}
