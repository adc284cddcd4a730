package io.actionregistry.generator.emit.clojure;

import io.actionregistry.generator.emit.edn.EdnText;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Settings;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parameter may be, in a line: {@code float, 0.0 <= value < 360.0, in deg}. */
final class ParameterText {
  private ParameterText() {}

  static String of(Parameter parameter) {
    List<String> facts = new ArrayList<>();
    facts.add(type(parameter));
    if (!parameter.offered().isEmpty()) {
      facts.add(
          "one of "
              + parameter.offered().stream()
                  .map(name -> '"' + name + '"')
                  .collect(Collectors.joining(", ")));
    }
    parameter.ranges().forEach(range -> facts.add(range(range)));
    if (!parameter.unit().isEmpty()) {
      facts.add("in " + String.join(" ", parameter.unit().lines().toList()));
    }
    if (parameter.defaultValue() != null) {
      facts.add("default " + defaultValue(parameter.defaultValue()));
    }
    if (parameter.defaultFrom() != null) {
      facts.add("default " + parameter.defaultFrom().label());
    }
    if (parameter.deprecated()) {
      facts.add("deprecated");
    }
    return String.join(", ", facts);
  }

  /** As Clojure writes it, but for bytes, which it cannot. */
  private static String defaultValue(Object value) {
    return value instanceof Bytes ? Settings.text(value) : EdnText.of(value);
  }

  private static String type(Parameter parameter) {
    String one =
        parameter.type().reference().isEmpty()
            ? parameter.type().type().label()
            : parameter.type().reference();
    if (parameter.shape() instanceof Shape.MapOf map) {
      return "map of " + map.key().label() + " to " + one;
    }
    return parameter.shape() instanceof Shape.Repeated ? "list of " + one : one;
  }

  private static String range(ValueRange range) {
    String what =
        range.measure() == Measure.VALUE ? range.subject().label() : range.measure().label();
    String whose =
        range.measure() == Measure.VALUE || range.subject() == RuleSubject.VALUE
            ? ""
            : " of each " + range.subject().label();
    List<String> parts = new ArrayList<>();
    boolean everything =
        range.declared().stream().anyMatch(i -> i.lower() == null && i.upper() == null);
    if (!everything) {
      parts.add(
          range.declared().stream()
              .map(interval -> interval(interval, what + whose))
              .collect(Collectors.joining(" or ")));
    }
    if (!range.declaredExcluded().isEmpty()) {
      parts.add(
          range.declaredExcluded().stream()
              .map(interval -> interval(interval, what + whose))
              .collect(Collectors.joining(" or ", "not ", "")));
    }
    if (range.finite()) {
      parts.add("finite");
    }
    return String.join(", ", parts);
  }

  private static String interval(Interval interval, String what) {
    Limit lower = interval.lower();
    Limit upper = interval.upper();
    if (lower != null && upper != null && lower.value().equals(upper.value())) {
      return what + " = " + Numbers.text(lower.value());
    }
    return text(lower, "", " <")
        .concat(lower == null ? what : " " + what)
        .concat(text(upper, " <", ""));
  }

  /** A limit with the sign that stands before or behind it. */
  private static String text(@Nullable Limit limit, String before, String behind) {
    if (limit == null) {
      return "";
    }
    String equal = limit.inclusive() ? "=" : "";
    return before.isEmpty()
        ? Numbers.text(limit.value()) + behind + equal
        : before + equal + " " + Numbers.text(limit.value());
  }
}
