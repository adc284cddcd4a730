package io.actionregistry.generator.emit.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which classes a generated file has to import. */
final class Imports {
  /** What every module uses, and the facade's own classes beyond its definitions. */
  static final List<String> REGISTRY = List.of("io.actionregistry.runtime.Registry");

  static final List<String> FACADE =
      List.of(
          "com.cognitect.transit.Keyword",
          "io.actionregistry.runtime.ActionDefinition",
          "io.actionregistry.runtime.ActionHandler",
          "io.actionregistry.runtime.Dispatcher",
          "io.actionregistry.runtime.EnumDefinition",
          "io.actionregistry.runtime.HandlerTable",
          "io.actionregistry.runtime.MessageDefinition",
          "io.actionregistry.runtime.ParamDefinition",
          "io.actionregistry.runtime.Range",
          "io.actionregistry.runtime.Registry",
          "io.actionregistry.runtime.Statistics",
          "io.actionregistry.runtime.UsageCounts",
          "io.actionregistry.runtime.ValidationGate",
          "io.actionregistry.runtime.Verdict",
          "java.util.List",
          "java.util.Map",
          "java.util.Set",
          "java.util.function.Function");

  /** What definitions are built with. */
  private static final List<String> DEFINITIONS =
      List.of(
          "io.actionregistry.runtime.ActionDefinition",
          "io.actionregistry.runtime.DefaultSource",
          "io.actionregistry.runtime.EnumDefinition",
          "io.actionregistry.runtime.EnumValue",
          "io.actionregistry.runtime.HazardLevel",
          "io.actionregistry.runtime.Interval",
          "io.actionregistry.runtime.MessageDefinition",
          "io.actionregistry.runtime.OneofDefinition",
          "io.actionregistry.runtime.ParamDefinition",
          "io.actionregistry.runtime.ParamType",
          "io.actionregistry.runtime.Range",
          "java.math.BigInteger",
          "java.util.Base64",
          "java.util.List");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

  private Imports() {}

  /** Full names, sorted: those given, and those of the definitions that the code uses. */
  static List<String> of(ModuleCode code, List<String> always) {
    Set<String> used = new TreeSet<>();
    for (ModuleCode.Part part : code.parts()) {
      for (ModuleCode.Section section : part.sections()) {
        for (ModuleCode.Method method : section.methods()) {
          used.add(method.type());
          method.body().forEach(statement -> addNames(statement, used));
        }
      }
    }
    code.continuations().forEach(c -> addNames(c.type() + c.calls(), used));
    Set<String> imports = new TreeSet<>(always);
    imports.addAll(known(used, DEFINITIONS));
    return new ArrayList<>(imports);
  }

  /** Full names, sorted: those of the known classes that a source uses. */
  static List<String> used(String source, List<String> known) {
    Set<String> used = new TreeSet<>();
    source.lines().filter(line -> !line.strip().startsWith("//")).forEach(l -> addNames(l, used));
    return known(used, known);
  }

  private static List<String> known(Set<String> used, List<String> known) {
    return known.stream()
        .filter(name -> used.contains(name.substring(name.lastIndexOf('.') + 1)))
        .sorted()
        .toList();
  }

  private static void addNames(String source, Set<String> names) {
    Matcher matcher = NAME.matcher(STRING.matcher(source).replaceAll(""));
    while (matcher.find()) {
      names.add(matcher.group());
    }
  }
}
