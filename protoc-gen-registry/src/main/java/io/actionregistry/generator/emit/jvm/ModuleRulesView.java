package io.actionregistry.generator.emit.jvm;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ModuleRules.java.mustache} shows; every value is Java source already.
 *
 * @param javaPackage package of the validators
 * @param file import path of the schema's file
 * @param imports full names, sorted
 * @param className simple name
 * @param registrations calls on the table of rules, without receiver
 * @param classes one for each message, and for each further part of a large one
 */
record ModuleRulesView(
    String javaPackage,
    String file,
    List<String> imports,
    String className,
    List<String> registrations,
    List<ClassView> classes) {

  /**
   * One class.
   *
   * @param className simple name
   * @param doc lines of its Javadoc
   * @param slots lines that declare places of fields
   * @param constants lines that declare other constants
   * @param calls lines of its {@code check} method
   * @param methods its other methods
   * @param glance lines of the methods that look at a glance
   */
  record ClassView(
      String className,
      List<String> doc,
      List<String> slots,
      List<String> constants,
      List<String> calls,
      List<RulesClass.Method> methods,
      List<String> glance) {

    /** Whether there are methods that look at a glance. */
    boolean hasGlance() {
      return !glance.isEmpty();
    }

    /** Whether there are constants beside the slots. */
    boolean hasConstants() {
      return !constants.isEmpty();
    }
  }

  private static final List<String> KNOWN =
      List.of(
          "io.actionregistry.runtime.FieldType",
          "io.actionregistry.runtime.Step",
          "io.actionregistry.validation.AnyValue",
          "io.actionregistry.validation.Constraint",
          "io.actionregistry.validation.Glance",
          "io.actionregistry.validation.MessageShape",
          "io.actionregistry.validation.MessageValue",
          "io.actionregistry.validation.RuleTable",
          "io.actionregistry.validation.Violations",
          "io.actionregistry.validation.cel.ByteStrings",
          "io.actionregistry.validation.cel.Conversions",
          "io.actionregistry.validation.cel.Doubles",
          "io.actionregistry.validation.cel.Dyn",
          "io.actionregistry.validation.cel.Formats",
          "io.actionregistry.validation.cel.Formatting",
          "io.actionregistry.validation.cel.Ints",
          "io.actionregistry.validation.cel.Lists",
          "io.actionregistry.validation.cel.Logic",
          "io.actionregistry.validation.cel.Macros",
          "io.actionregistry.validation.cel.Maps",
          "io.actionregistry.validation.cel.Mixed",
          "io.actionregistry.validation.cel.Regex",
          "io.actionregistry.validation.cel.Strings",
          "io.actionregistry.validation.cel.Times",
          "io.actionregistry.validation.cel.Uint",
          "io.actionregistry.validation.cel.Uints",
          "java.math.BigInteger",
          "java.time.Duration",
          "java.time.Instant",
          "java.util.Base64",
          "java.util.List",
          "java.util.Map");

  static ModuleRulesView of(
      String javaPackage,
      String file,
      String className,
      List<String> registrations,
      List<RulesClass> classes) {
    List<ClassView> views = new ArrayList<>();
    StringBuilder source = new StringBuilder("RuleTable MessageValue Violations\n");
    for (RulesClass rules : classes) {
      ClassView view =
          new ClassView(
              rules.className(),
              rules.doc(),
              rules.slots(),
              lines(rules.constants(), "    "),
              rules.calls(),
              rules.methods().stream()
                  .map(m -> new RulesClass.Method(m.name(), wrapped(m.body())))
                  .toList(),
              rules.glance().stream().map(l -> l.isEmpty() ? l : "    " + l).toList());
      views.add(view);
      view.constants().forEach(line -> source.append(line).append('\n'));
      view.glance().forEach(line -> source.append(line).append('\n'));
      view.methods().forEach(m -> m.body().forEach(line -> source.append(line).append('\n')));
    }
    return new ModuleRulesView(
        javaPackage,
        JavaText.comment(file),
        Imports.used(source.toString(), KNOWN),
        className,
        registrations,
        views);
  }

  private static List<String> lines(List<String> declarations, String indent) {
    return declarations.stream().map(d -> indent + d).toList();
  }

  /** Statements with their indentation; what is too long goes on on further lines. */
  private static List<String> wrapped(List<String> statements) {
    List<String> lines = new ArrayList<>();
    for (String statement : statements) {
      String bare = statement.stripLeading();
      String indent = "      " + " ".repeat(statement.length() - bare.length());
      lines.add(bare.startsWith("//") ? indent + bare : JavaLines.wrap(bare, indent));
    }
    return lines;
  }
}
