package potatoclient.transit.facts;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the recorded rules of a numeric field admit. */
final class RangeFacts {
  private final String type;
  private final Map<String, JsonElement> rules;

  private RangeFacts(FieldFacts field) {
    type = field.type();
    rules = field.rules();
  }

  /** All that a registry should say about the range, line by line; nothing without a range. */
  static List<String> lines(FieldFacts field) {
    RangeFacts facts = new RangeFacts(field);
    boolean bounded =
        List.of("gt", "gte", "lt", "lte").stream().anyMatch(field.rules()::containsKey);
    return bounded || facts.isFloating() ? facts.lines() : List.of();
  }

  private boolean isFloating() {
    return type.equals("float") || type.equals("double");
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("range of value, value");
    rules.forEach(
        (rule, value) -> {
          if (!rule.equals("example")) {
            lines.add("range rule " + type + "." + rule + " = " + Text.of(number(value)));
          }
        });
    lines.add("range declared " + declared());
    lines.add("range smallest " + smallest());
    lines.add("range largest " + largest());
    lines.add("range finite " + isFloating());
    return lines;
  }

  private String declared() {
    String from = "(-inf";
    String to = "+inf)";
    for (Map.Entry<String, JsonElement> rule : rules.entrySet()) {
      String number = rule.getKey().equals("example") ? "" : Text.of(number(rule.getValue()));
      switch (rule.getKey()) {
        case "gte" -> from = "[" + number;
        case "gt" -> from = "(" + number;
        case "lte" -> to = number + "]";
        case "lt" -> to = number + ")";
        default -> {}
      }
    }
    return from + ", " + to;
  }

  /** A number as the field's type holds it. */
  private Number number(JsonElement json) {
    return switch (type) {
      case "float" -> json.getAsFloat();
      case "double" -> json.getAsDouble();
      default -> json.getAsLong();
    };
  }

  private String smallest() {
    return switch (type) {
      case "float" -> Text.of(Bisection.smallestDouble(d -> above((float) d)));
      case "double" -> Text.of(Bisection.smallestDouble(this::above));
      default -> Bisection.smallest(minimum(), maximum(), n -> above(n.doubleValue())).toString();
    };
  }

  private String largest() {
    return switch (type) {
      case "float" -> Text.of(Bisection.largestDouble(d -> below((float) d)));
      case "double" -> Text.of(Bisection.largestDouble(this::below));
      default -> Bisection.largest(minimum(), maximum(), n -> below(n.doubleValue())).toString();
    };
  }

  /** Exact: no recorded bound of an integer is beyond what a double holds. */
  private boolean above(double value) {
    return value != Double.NEGATIVE_INFINITY
        && (!rules.containsKey("gte") || value >= rules.get("gte").getAsDouble())
        && (!rules.containsKey("gt") || value > rules.get("gt").getAsDouble());
  }

  private boolean below(double value) {
    return value != Double.POSITIVE_INFINITY
        && (!rules.containsKey("lte") || value <= rules.get("lte").getAsDouble())
        && (!rules.containsKey("lt") || value < rules.get("lt").getAsDouble());
  }

  private BigInteger minimum() {
    return switch (type) {
      case "int32" -> BigInteger.valueOf(Integer.MIN_VALUE);
      case "int64" -> BigInteger.valueOf(Long.MIN_VALUE);
      case "uint32" -> BigInteger.ZERO;
      default -> throw new IllegalStateException(type);
    };
  }

  private BigInteger maximum() {
    return switch (type) {
      case "int32" -> BigInteger.valueOf(Integer.MAX_VALUE);
      case "int64" -> BigInteger.valueOf(Long.MAX_VALUE);
      case "uint32" -> BigInteger.valueOf(0xffff_ffffL);
      default -> throw new IllegalStateException(type);
    };
  }
}
