package io.actionregistry.conformance.differential;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.conformance.differential.CelTypeOf.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Expressions of CEL that are well typed, over {@code this}. */
final class RandomExpressions {
  private static final List<Kind> SIMPLE =
      List.of(
          Kind.BOOL,
          Kind.INT,
          Kind.UINT,
          Kind.DOUBLE,
          Kind.STRING,
          Kind.BYTES,
          Kind.DURATION,
          Kind.TIMESTAMP);
  private static final List<Kind> NUMBERS = List.of(Kind.INT, Kind.UINT, Kind.DOUBLE);
  private static final int DEEPEST = 4;

  private final Dice dice;
  private final boolean fallible;
  private final List<Term> terms = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();

  private record Term(String text, CelTypeOf type) {}

  /**
   * Expressions in one scope.
   *
   * @param self type of {@code this}
   * @param fallible whether evaluating them may end in an error
   */
  RandomExpressions(Dice dice, CelTypeOf self, boolean fallible) {
    this.dice = dice;
    this.fallible = fallible;
    add("this", self, 2);
  }

  private void add(String text, CelTypeOf type, int depth) {
    if (type.kind() == Kind.NONE) {
      return;
    }
    terms.add(new Term(text, type));
    if (type.kind() == Kind.MESSAGE && depth > 0) {
      for (FieldDescriptor field : Objects.requireNonNull(type.message()).getFields()) {
        String selected = text + "." + field.getName();
        fields.add(selected);
        if (fallible || !isWrapper(field)) {
          add(selected, CelTypeOf.field(field), depth - 1);
        }
      }
    }
  }

  /** An absent wrapper is null, with which little can be done. */
  private static boolean isWrapper(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && field.getMessageType().getName().endsWith("Value")
        && CelTypeOf.one(field).kind() != Kind.NONE;
  }

  /** An expression that a rule can have. */
  String rule() {
    if (dice.chance(75)) {
      return of(CelTypeOf.of(Kind.BOOL), DEEPEST);
    }
    return dice.chance(70)
        ? of(CelTypeOf.of(Kind.BOOL), DEEPEST - 1) + " ? '' : " + of(CelTypeOf.of(Kind.STRING), 2)
        : of(CelTypeOf.of(Kind.STRING), DEEPEST);
  }

  private String of(Kind kind, int depth) {
    return of(CelTypeOf.of(kind), depth);
  }

  private String of(CelTypeOf type, int depth) {
    if (depth <= 0 || dice.chance(12)) {
      return leaf(type);
    }
    if (dice.chance(6) && type.kind() != Kind.MESSAGE) {
      return "("
          + of(Kind.BOOL, depth - 1)
          + " ? "
          + of(type, depth - 1)
          + " : "
          + of(type, depth - 1)
          + ")";
    }
    return switch (type.kind()) {
      case BOOL -> bool(depth - 1);
      case INT -> integer(depth - 1);
      case UINT -> unsigned(depth - 1);
      case DOUBLE -> floating(depth - 1);
      case STRING -> string(depth - 1);
      case BYTES -> bytes(depth - 1);
      case DURATION, TIMESTAMP -> time(type.kind(), depth - 1);
      case LIST -> list(Objects.requireNonNull(type.element()), depth - 1);
      case MAP, MESSAGE, NONE -> leaf(type);
    };
  }

  private String leaf(CelTypeOf type) {
    if (dice.chance(65)) {
      List<Term> fitting = terms.stream().filter(term -> same(term.type(), type)).toList();
      if (!fitting.isEmpty()) {
        return dice.oneOf(fitting).text();
      }
    }
    if (type.kind() == Kind.LIST) {
      List<String> items = new ArrayList<>();
      for (int count = 1 + dice.below(3); count > 0; count--) {
        items.add(leaf(Objects.requireNonNull(type.element())));
      }
      return "[" + String.join(", ", items) + "]";
    }
    return CelConstants.of(type.kind(), dice);
  }

  private static boolean same(CelTypeOf a, CelTypeOf b) {
    return a.kind() == b.kind()
        && (a.kind() != Kind.LIST
            || same(Objects.requireNonNull(a.element()), Objects.requireNonNull(b.element())));
  }

  private String bool(int depth) {
    return switch (dice.below(14)) {
      case 0, 1 -> compared(depth);
      case 2 -> mixed(depth);
      case 3 -> "(" + of(Kind.BOOL, depth) + " && " + of(Kind.BOOL, depth) + ")";
      case 4 -> "(" + of(Kind.BOOL, depth) + " || " + of(Kind.BOOL, depth) + ")";
      case 5 -> "!(" + of(Kind.BOOL, depth) + ")";
      case 6 -> member(depth);
      case 7, 8 -> quantified(depth);
      case 9, 10 -> ofString(depth);
      case 11 -> ofBytesOrDouble(depth);
      case 12 ->
          fields.stream().noneMatch(RandomExpressions::single)
              ? compared(depth)
              : "has(" + dice.oneOf(fields.stream().filter(f -> single(f)).toList()) + ")";
      default -> of(CelTypeOf.list(dice.oneOf(SIMPLE.subList(0, 6))), depth) + ".unique()";
    };
  }

  private static boolean single(String selected) {
    return selected.indexOf('.') == selected.lastIndexOf('.');
  }

  private String compared(int depth) {
    Kind kind = dice.oneOf(SIMPLE);
    String sign = dice.oneOf("==", "!=", "<", "<=", ">", ">=");
    return "(" + of(kind, depth) + " " + sign + " " + of(kind, depth) + ")";
  }

  /** Numbers of different types; only the order is defined between them. */
  private String mixed(int depth) {
    String sign = dice.oneOf("<", "<=", ">", ">=");
    return "("
        + of(dice.oneOf(NUMBERS), depth)
        + " "
        + sign
        + " "
        + of(dice.oneOf(NUMBERS), depth)
        + ")";
  }

  private String member(int depth) {
    List<Term> maps = terms.stream().filter(term -> term.type().kind() == Kind.MAP).toList();
    if (!maps.isEmpty() && dice.chance(60)) {
      Term map = dice.oneOf(maps);
      return "(" + of(Objects.requireNonNull(map.type().key()), depth) + " in " + map.text() + ")";
    }
    Kind kind = dice.oneOf(SIMPLE);
    return "(" + of(kind, depth) + " in " + of(CelTypeOf.list(kind), depth) + ")";
  }

  private String quantified(int depth) {
    List<Term> ranges =
        terms.stream()
            .filter(t -> t.type().kind() == Kind.LIST || t.type().kind() == Kind.MAP)
            .toList();
    CelTypeOf element;
    String range;
    if (!ranges.isEmpty() && dice.chance(70)) {
      Term term = dice.oneOf(ranges);
      boolean map = term.type().kind() == Kind.MAP;
      element = Objects.requireNonNull(map ? term.type().key() : term.type().element());
      range = term.text();
    } else {
      element = CelTypeOf.of(dice.oneOf(SIMPLE));
      range = of(CelTypeOf.list(element.kind()), depth);
    }
    String macro = dice.oneOf("all", "exists", "exists_one");
    return within(
        element, (name) -> range + "." + macro + "(" + name + ", " + of(Kind.BOOL, depth) + ")");
  }

  private String within(CelTypeOf element, java.util.function.UnaryOperator<String> body) {
    String name =
        dice.oneOf("v", "w", "x", "item", "key", "value", "i", "problem", "entry", "class", "_a");
    List<Term> outerTerms = List.copyOf(terms);
    List<String> outerFields = List.copyOf(fields);
    terms.removeIf(term -> (term.text() + ".").startsWith(name + "."));
    fields.removeIf(field -> field.startsWith(name + "."));
    add(name, element, 1);
    String text = body.apply(name);
    terms.clear();
    terms.addAll(outerTerms);
    fields.clear();
    fields.addAll(outerFields);
    return text;
  }

  private String ofString(int depth) {
    String text = of(Kind.STRING, depth);
    return switch (dice.below(10)) {
      case 0 -> text + ".contains(" + of(Kind.STRING, depth) + ")";
      case 1 -> text + ".startsWith(" + of(Kind.STRING, depth) + ")";
      case 2 -> text + ".endsWith(" + of(Kind.STRING, depth) + ")";
      case 3, 4 -> text + ".matches(" + CelConstants.quoted(Texts.pattern(dice)) + ")";
      case 5 -> text + dice.oneOf(".isEmail()", ".isHostname()");
      case 6 -> text + dice.oneOf(".isUri()", ".isUriRef()");
      case 7 -> text + dice.oneOf(".isIp()", ".isIp(4)", ".isIp(6)");
      case 8 -> text + dice.oneOf(".isIpPrefix()", ".isIpPrefix(4)", ".isIpPrefix(6, true)");
      default -> text + dice.oneOf(".isHostAndPort(true)", ".isHostAndPort(false)");
    };
  }

  private String ofBytesOrDouble(int depth) {
    return switch (dice.below(6)) {
      case 0 -> of(Kind.BYTES, depth) + ".startsWith(" + of(Kind.BYTES, depth) + ")";
      case 1 -> of(Kind.BYTES, depth) + ".endsWith(" + of(Kind.BYTES, depth) + ")";
      case 2 -> of(Kind.BYTES, depth) + ".contains(" + of(Kind.BYTES, depth) + ")";
      case 3 -> "(" + of(Kind.DOUBLE, depth) + ").isNan()";
      case 4 -> "(" + of(Kind.DOUBLE, depth) + ").isInf()";
      default -> "(" + of(Kind.DOUBLE, depth) + ").isInf(" + dice.oneOf("1", "-1", "0") + ")";
    };
  }

  private String integer(int depth) {
    if (fallible && dice.chance(50)) {
      return switch (dice.below(7)) {
        case 0 -> "(" + of(Kind.INT, depth) + " / " + of(Kind.INT, depth) + ")";
        case 1 -> "(" + of(Kind.INT, depth) + " % " + of(Kind.INT, depth) + ")";
        case 2 -> "(" + of(Kind.INT, depth) + " * " + of(Kind.INT, depth) + ")";
        case 3 -> "-(" + of(Kind.INT, depth) + ")";
        case 4 -> "int(" + of(dice.oneOf(Kind.DOUBLE, Kind.UINT, Kind.STRING), depth) + ")";
        case 5 -> of(CelTypeOf.list(Kind.INT), depth) + "[" + dice.below(3) + "]";
        default -> "(" + of(Kind.INT, depth) + dice.oneOf(" + ", " - ") + of(Kind.INT, depth) + ")";
      };
    }
    return switch (dice.below(7)) {
      case 0 -> "size(" + of(dice.oneOf(Kind.STRING, Kind.BYTES), depth) + ")";
      case 1 -> of(CelTypeOf.list(dice.oneOf(SIMPLE)), depth) + ".size()";
      case 2 -> of(Kind.STRING, depth) + ".indexOf(" + of(Kind.STRING, depth) + ")";
      case 3 -> of(Kind.STRING, depth) + ".lastIndexOf(" + of(Kind.STRING, depth) + ")";
      case 4 ->
          of(Kind.TIMESTAMP, depth)
              + dice.oneOf(
                  ".getFullYear()",
                  ".getMonth()",
                  ".getDate()",
                  ".getDayOfWeek()",
                  ".getDayOfYear()",
                  ".getHours()",
                  ".getSeconds()",
                  ".getMilliseconds()");
      case 5 ->
          of(Kind.DURATION, depth) + dice.oneOf(".getHours()", ".getMinutes()", ".getSeconds()");
      default -> "int(" + of(Kind.TIMESTAMP, depth) + ")";
    };
  }

  private String unsigned(int depth) {
    if (!fallible) {
      return leaf(CelTypeOf.of(Kind.UINT));
    }
    String sign = dice.oneOf(" + ", " - ", " * ", " / ", " % ");
    return dice.chance(30)
        ? "uint(" + of(dice.oneOf(Kind.INT, Kind.DOUBLE, Kind.STRING), depth) + ")"
        : "(" + of(Kind.UINT, depth) + sign + of(Kind.UINT, depth) + ")";
  }

  private String floating(int depth) {
    return switch (dice.below(4)) {
      case 0 -> "double(" + of(dice.oneOf(Kind.INT, Kind.UINT), depth) + ")";
      case 1 -> "-(" + of(Kind.DOUBLE, depth) + ")";
      default ->
          "("
              + of(Kind.DOUBLE, depth)
              + dice.oneOf(" + ", " - ", " * ", " / ")
              + of(Kind.DOUBLE, depth)
              + ")";
    };
  }

  private String string(int depth) {
    String text = of(Kind.STRING, depth);
    if (fallible && dice.chance(40)) {
      return switch (dice.below(3)) {
        case 0 -> text + ".substring(" + dice.below(4) + ")";
        case 1 -> text + ".charAt(" + of(Kind.INT, depth) + ")";
        default -> text + ".substring(" + dice.below(3) + ", " + dice.below(5) + ")";
      };
    }
    return switch (dice.below(9)) {
      case 0, 1 -> "(" + text + " + " + of(Kind.STRING, depth) + ")";
      case 2 -> text + dice.oneOf(".lowerAscii()", ".upperAscii()", ".trim()", ".reverse()");
      case 3 -> text + ".replace(" + of(Kind.STRING, depth) + ", " + of(Kind.STRING, depth) + ")";
      case 4 -> text + ".split(" + leaf(CelTypeOf.of(Kind.STRING)) + ").join('-')";
      case 5 ->
          "string(" + of(dice.oneOf(Kind.INT, Kind.UINT, Kind.DOUBLE, Kind.BOOL), depth) + ")";
      case 6 -> "strings.quote(" + text + ")";
      default ->
          "'%s|"
              + dice.oneOf("%s", "%d", "%x")
              + "'.format(["
              + of(dice.oneOf(SIMPLE), depth)
              + ", "
              + of(dice.oneOf(Kind.INT, Kind.UINT), depth)
              + "])";
    };
  }

  private String bytes(int depth) {
    return dice.chance(50)
        ? "bytes(" + of(Kind.STRING, depth) + ")"
        : "(" + of(Kind.BYTES, depth) + " + " + of(Kind.BYTES, depth) + ")";
  }

  private String time(Kind kind, int depth) {
    if (!fallible) {
      return kind == Kind.TIMESTAMP && dice.chance(20) ? "now" : leaf(CelTypeOf.of(kind));
    }
    Kind left = kind == Kind.DURATION && dice.chance(30) ? Kind.TIMESTAMP : kind;
    Kind right = left == kind ? Kind.DURATION : Kind.TIMESTAMP;
    String sign = left == kind ? dice.oneOf(" + ", " - ") : " - ";
    return "(" + of(left, depth) + sign + of(right, depth) + ")";
  }

  private String list(CelTypeOf element, int depth) {
    if (!SIMPLE.contains(element.kind())) {
      return leaf(new CelTypeOf(Kind.LIST, null, element, null));
    }
    CelTypeOf same = CelTypeOf.list(element.kind());
    return switch (dice.below(4)) {
      case 0 -> "(" + of(same, depth) + " + " + of(same, depth) + ")";
      case 1 -> {
        String range = of(same, depth);
        yield within(
            element, name -> range + ".filter(" + name + ", " + of(Kind.BOOL, depth) + ")");
      }
      case 2 -> {
        CelTypeOf from = CelTypeOf.of(dice.oneOf(SIMPLE));
        String range = of(CelTypeOf.list(from.kind()), depth);
        yield within(from, name -> range + ".map(" + name + ", " + of(element, depth) + ")");
      }
      default -> leaf(same);
    };
  }
}
