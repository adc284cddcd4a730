package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks into the templates of {@code format} for clauses whose text is not the same in CEL's
 * specification and in protovalidate for Java: no text would be right for them.
 */
final class FormatTemplates {
  private static final Pattern CLAUSE = Pattern.compile("%(?:%|(\\.[0-9]*)?(.))", Pattern.DOTALL);

  private FormatTemplates() {}

  /**
   * The first clause that is not the same everywhere, as a diagnostic names it.
   *
   * @param template first argument of {@code format}; one that is not constant has no clauses here
   * @param values second argument, the list of what is formatted
   */
  static Optional<String> disputed(CelExpression template, CelExpression values) {
    if (!(template instanceof Constant constant) || !(constant.value() instanceof String text)) {
      return Optional.empty();
    }
    List<CelType> types = types(values);
    Matcher clause = CLAUSE.matcher(text);
    int next = 0;
    while (clause.find()) {
      if (clause.group(2) == null) {
        continue;
      }
      CelType type = next < types.size() ? types.get(next) : CelType.DYN;
      next++;
      boolean fixed = clause.group(2).equals("f");
      if ((fixed || clause.group(2).equals("e")) && isInteger(type)) {
        return Optional.of(disputed(clause.group(), " of an integer"));
      }
      if (fixed && clause.group(1) != null && clause.group(1).matches("\\.0*")) {
        return Optional.of(disputed(clause.group(), ""));
      }
    }
    return Optional.empty();
  }

  private static String disputed(String clause, String what) {
    return "format's '" + clause + "'" + what + ", which implementations print differently,";
  }

  private static boolean isInteger(CelType type) {
    return type.is(Kind.INT) || type.is(Kind.UINT);
  }

  private static List<CelType> types(CelExpression values) {
    List<CelType> types = new ArrayList<>();
    if (values instanceof CelExpression.ListOf list) {
      list.elements().forEach(element -> types.add(element.type()));
    } else if (values instanceof Constant constant && constant.value() instanceof List<?> list) {
      list.forEach(element -> types.add(constant.type().first()));
    }
    return types;
  }
}
