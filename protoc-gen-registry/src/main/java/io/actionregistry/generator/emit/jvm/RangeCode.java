package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Lists;
import io.actionregistry.generator.emit.jvm.Expression.Chain;
import io.actionregistry.generator.emit.jvm.Expression.Continued;
import io.actionregistry.generator.emit.jvm.Expression.Text;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueRange;
import java.util.List;
import java.util.stream.Stream;

/** Java that builds the runtime's ranges. */
final class RangeCode {
  private static final int VALUES_A_LINE = 5;

  private RangeCode() {}

  static Chain of(ValueRange range) {
    Chain chain = start(range);
    if (!range.unit().isEmpty()) {
      chain.call("unit", JavaText.string(range.unit()));
    }
    range.rules().forEach((path, value) -> addRule(chain, path, value));
    range.declared().forEach(i -> chain.call("declared", interval(i)));
    range.declaredExcluded().forEach(i -> chain.call("declaredExcluded", interval(i)));
    range.effective().forEach(i -> chain.call("effective", interval(i)));
    range.effectiveExcluded().forEach(i -> chain.call("effectiveExcluded", interval(i)));
    if (range.inverted()) {
      chain.call("inverted");
    }
    if (range.finite()) {
      chain.call("finite");
    }
    if (range.admitsNaN()) {
      chain.call("allowNaN");
    }
    return chain;
  }

  private static Chain start(ValueRange range) {
    if (range.subject() != RuleSubject.VALUE) {
      return Chain.from(
          "Range.Builder",
          "Range.of",
          "Range.Subject." + range.subject().name(),
          "Range.Measure." + range.measure().name());
    }
    return Chain.from(
        "Range.Builder",
        switch (range.measure()) {
          case VALUE -> "Range.value";
          case CODE_POINTS -> "Range.codePoints";
          case UTF8_BYTES -> "Range.utf8Bytes";
          case BYTES -> "Range.bytes";
          case ITEMS -> "Range.items";
          case PAIRS -> "Range.pairs";
        });
  }

  /** One setting; a list a few values a line, so that no method grows with it. */
  static void addRule(Chain chain, String path, Object value) {
    if (!(value instanceof List<?> list)) {
      chain.call("rule", JavaText.string(path), JavaText.value(value));
      return;
    }
    for (List<?> some : Lists.chunks(list, VALUES_A_LINE)) {
      Stream<String> values = some.stream().map(JavaText::value);
      chain.call(
          "ruleValues",
          Stream.concat(Stream.of(JavaText.string(path)), values).toArray(String[]::new));
    }
  }

  private static Expression interval(Interval interval) {
    Limit lower = interval.lower();
    Limit upper = interval.upper();
    if (lower == null) {
      return new Text(
          upper == null
              ? "Interval.all()"
              : "Interval." + (upper.inclusive() ? "upTo" : "under") + limit(upper));
    }
    if (upper != null
        && lower.inclusive()
        && upper.inclusive()
        && Numbers.compare(lower.value(), upper.value()) == 0) {
      return new Text("Interval.exactly" + limit(lower));
    }
    String from = "Interval." + (lower.inclusive() ? "atLeast" : "above") + limit(lower);
    return upper == null
        ? new Text(from)
        : new Continued(from, "." + (upper.inclusive() ? "atMost" : "below") + limit(upper));
  }

  private static String limit(Limit limit) {
    return "(" + JavaText.number(limit.value()) + ")";
  }
}
