package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a parameter cannot go together. */
final class ParamChecks {
  private ParamChecks() {}

  static void check(ParamDefinition param) {
    List<String> problems = new ArrayList<>();
    checkReference(param, problems);
    checkShape(param, problems);
    checkRanges(param, problems);
    Checks.that(problems.isEmpty(), param + ": " + String.join("; ", problems));
  }

  private static void checkReference(ParamDefinition param, List<String> problems) {
    boolean isEnum = param.getType() == ParamType.ENUM;
    boolean namesEnum = param.getEnumName() != null || !param.getEnumValues().isEmpty();
    if (isEnum != namesEnum) {
      problems.add(isEnum ? "an enum without name or values" : "no enum, yet names one");
    }
    boolean isMessage = param.getType() == ParamType.MESSAGE;
    if (isMessage != (param.getMessageName() != null)) {
      problems.add(isMessage ? "a message without name" : "no message, yet names one");
    }
  }

  private static void checkShape(ParamDefinition param, List<String> problems) {
    boolean many = param.getCardinality() != Cardinality.SINGULAR;
    if (many && param.hasPresence()) {
      problems.add("lists and maps have no presence");
    }
    if (many && param.getOneof() != null) {
      problems.add("lists and maps are in no oneof");
    }
    if (param.getDefault() != null && param.getDefaultFrom() != null) {
      problems.add("two defaults");
    }
    if (param.isDelimited() && param.getType() != ParamType.MESSAGE) {
      problems.add("only messages are delimited");
    }
    if (param.getKeyType() != null && param.getCardinality() != Cardinality.MAP) {
      problems.add("a list has no keys");
    }
  }

  private static void checkRanges(ParamDefinition param, List<String> problems) {
    List<String> seen = new ArrayList<>();
    for (Range range : param.getRanges()) {
      String what = range.getMeasure().getName() + " of " + range.getSubject().getName();
      if (seen.contains(what)) {
        problems.add("two ranges for the " + what);
      }
      seen.add(what);
    }
  }
}
