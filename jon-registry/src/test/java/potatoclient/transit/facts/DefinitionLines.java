package potatoclient.transit.facts;

import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Range;
import java.util.ArrayList;
import java.util.List;

/** All that a registry does say about a parameter, in the words of {@link ParamLines}. */
final class DefinitionLines {
  private final List<String> lines = new ArrayList<>();
  private final ParamDefinition param;

  private DefinitionLines(ParamDefinition param) {
    this.param = param;
  }

  static List<String> of(ParamDefinition param) {
    DefinitionLines text = new DefinitionLines(param);
    text.identity();
    text.presence();
    text.values();
    param.getRanges().forEach(text::range);
    text.whatJonHasNot();
    return text.lines;
  }

  private void identity() {
    lines.add("name " + param.getName());
    lines.add("keyword " + param.getKeyword());
    lines.add("proto " + param.getProtoName() + " = " + param.getProtoNumber());
    lines.add("type " + param.getType().getName());
    lines.add("enum " + param.getEnumName());
    lines.add("message " + param.getMessageName());
    lines.add("unit " + param.getUnit());
  }

  private void presence() {
    lines.add("required " + param.isRequired());
    lines.add("presence " + param.hasPresence());
    lines.add("oneof " + param.getOneof());
  }

  private void values() {
    lines.add("values " + param.getEnumValues());
    lines.add("examples " + param.getExamples().stream().map(n -> Text.of((Number) n)).toList());
    param.getRules().forEach((rule, value) -> lines.add("rule " + rule + " = " + value));
  }

  private void range(Range range) {
    lines.add("range of " + range.getSubject().getName() + ", " + range.getMeasure().getName());
    range
        .getRules()
        .forEach(
            (rule, value) -> lines.add("range rule " + rule + " = " + Text.of((Number) value)));
    range.getDeclared().forEach(interval -> lines.add("range declared " + declared(interval)));
    for (Interval interval : range.getEffective()) {
      lines.add("range smallest " + Text.of(inside(interval.getLower(), 1)));
      lines.add("range largest " + Text.of(inside(interval.getUpper(), -1)));
    }
    lines.add("range finite " + range.isFinite());
    addIf("range is inverted", range.isInverted());
    addIf("range admits NaN", range.allowsNaN());
    addIf("range excludes " + range.getDeclaredExcluded(), !range.getDeclaredExcluded().isEmpty());
    addIf("range refuses " + range.getEffectiveExcluded(), !range.getEffectiveExcluded().isEmpty());
    addIf(
        "unit of range " + range.getUnit(),
        !String.valueOf(param.getUnit()).equals(String.valueOf(range.getUnit())));
  }

  private static String declared(Interval interval) {
    Bound lower = interval.getLower();
    Bound upper = interval.getUpper();
    String from =
        lower == null ? "(-inf" : (lower.inclusive() ? "[" : "(") + Text.of(lower.value());
    String to = upper == null ? "+inf)" : Text.of(upper.value()) + (upper.inclusive() ? "]" : ")");
    return from + ", " + to;
  }

  /** The outermost number inside; every effective range of jon has both ends. */
  private static Number inside(Bound bound, int direction) {
    if (bound.inclusive()) {
      return bound.value();
    }
    double value = (Double) bound.value();
    return direction > 0 ? Math.nextUp(value) : Math.nextDown(value);
  }

  private void whatJonHasNot() {
    addIf("is " + param.getCardinality(), param.getCardinality() != Cardinality.SINGULAR);
    addIf("has keys of type " + param.getKeyType(), param.getKeyType() != null);
    addIf("has the default " + param.getDefault(), param.hasDefault());
    addIf("is a wrapper", param.isWrapper());
    addIf("is deprecated", param.isDeprecated());
    addIf("is sensitive", param.isSensitive());
  }

  private void addIf(String line, boolean condition) {
    if (condition) {
      lines.add(line);
    }
  }
}
