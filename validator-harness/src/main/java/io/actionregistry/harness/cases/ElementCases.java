package io.actionregistry.harness.cases;

import com.cognitect.transit.TransitFactory;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cases about one value: a singular parameter, an item, a key or a value of a pair. */
final class ElementCases {
  private static final List<Long> FAR_NUMBERS =
      List.of(Long.MIN_VALUE, -1L << 31, (1L << 31) - 1, 1L << 31, Long.MAX_VALUE);

  private final CommandType command;
  private final CaseBook book;
  private final Element type;
  private final String about;
  private final String place;
  private final List<Bound> bounds;
  private final Object typical;
  private final Function<@Nullable Object, @Nullable Object> params;

  /**
   * Cases about a value.
   *
   * @param place where, in the schema
   * @param typical a usual value
   * @param params makes whole parameters of a value
   */
  ElementCases(
      CommandType command,
      CaseBook book,
      Element type,
      String about,
      String place,
      Object typical,
      Function<@Nullable Object, @Nullable Object> params) {
    this.command = command;
    this.book = book;
    this.type = type;
    this.about = about;
    this.place = place;
    this.bounds = Bounds.of(type);
    this.typical = typical;
    this.params = params;
  }

  void add() {
    book.add(command, CaseClass.NULL, about, "null-value", params.apply(null));
    if (type.rules() instanceof OrderedRules<?> rules) {
      limits(rules);
    }
    if (type.hasOthers()) {
      OwnCandidates.arriving(type).forEach(one -> add(one, CaseClass.WITHIN));
    }
    switch (type.kind()) {
      case DOUBLE, FLOAT -> {
        FloatingEnds.typeLimits(type.kind()).forEach(one -> add(one, CaseClass.TYPE_LIMIT));
        if (book.isFirst(type.kind())) {
          FloatingEnds.longDecimals().forEach(one -> add(one, CaseClass.TYPE_LIMIT));
        }
        FloatingEnds.notFinite().forEach(one -> add(one, expected -> CaseClass.NOT_FINITE));
      }
      case INT32, UINT32, INT64, UINT64 ->
          Integers.typeLimits().forEach(one -> add(one, CaseClass.TYPE_LIMIT));
      case BOOL -> {
        add(new Arriving("true", true), CaseClass.VALUE);
        add(new Arriving("false", false), CaseClass.VALUE);
      }
      case ENUM -> enumValues();
      case STRING -> TextCases.of(type.rules()).forEach(one -> add(one, CaseClass.TEXT));
      case BYTES -> TextCases.ofBytes(type.rules()).forEach(one -> add(one, CaseClass.BYTES));
      case TIMESTAMP, DURATION ->
          OtherValues.times(type.kind()).forEach(one -> add(one, CaseClass.TIME));
      case FIELD_MASK, ANY, STRUCT, VALUE, LIST_VALUE ->
          OtherValues.of(type).forEach(one -> add(one, CaseClass.WELL_KNOWN));
      case NULL, MESSAGE -> {}
    }
    otherTypes();
  }

  private @Nullable Object of(Arriving one) {
    return params.apply(one.value());
  }

  /** A case whose class follows from what is expected, if it is as usual. */
  private void add(Arriving one, CaseClass usual) {
    add(one, expected -> kind(expected, usual));
  }

  private void add(Arriving one, Function<Expectation, @Nullable CaseClass> kind) {
    book.add(
        command,
        kind,
        about,
        one.label(),
        of(one),
        Bounds.probes(place, type.kind(), bounds, one.value()));
  }

  private static CaseClass kind(Expectation expected, CaseClass usual) {
    if (expected instanceof Expectation.Stricter stricter) {
      Difference first = stricter.differences().iterator().next();
      return switch (first) {
        case NOT_REPRESENTABLE -> CaseClass.NOT_REPRESENTABLE;
        case WRONG_TYPE -> CaseClass.WRONG_TYPE;
        case NULL_VALUE -> CaseClass.NULL;
        case NOT_CANONICAL -> CaseClass.NOT_CANONICAL;
        case TOO_DEEP -> CaseClass.TOO_DEEP;
        case TOO_LARGE -> CaseClass.TOO_LARGE;
        default -> usual;
      };
    }
    boolean number = usual == CaseClass.WITHIN || usual == CaseClass.TYPE_LIMIT;
    return number && !expected.accepted() ? CaseClass.OUTSIDE : usual;
  }

  private void limits(OrderedRules<?> rules) {
    Map<String, Object> named = new LinkedHashMap<>();
    if (rules.lower() != null) {
      named.put(rules.lower().rule() + "-" + text(rules.lower().value()), rules.lower().value());
    }
    if (rules.upper() != null) {
      named.put(rules.upper().rule() + "-" + text(rules.upper().value()), rules.upper().value());
    }
    rules.in().forEach(one -> named.put("in-" + text(one), one));
    rules.notIn().forEach(one -> named.put("not-in-" + text(one), one));
    Object constant = rules.constant();
    if (constant != null) {
      named.put("const-" + text(constant), constant);
    }
    named.forEach(
        (name, limit) ->
            Neighbours.of(type.kind(), name, limit).forEach(one -> add(one, CaseClass.WITHIN)));
  }

  private static String text(Object limit) {
    return limit instanceof Double number && Double.isFinite(number)
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : limit.toString();
  }

  private void enumValues() {
    EnumDescriptor descriptor = type.field().getEnumType();
    for (EnumValueDescriptor value : descriptor.getValues()) {
      String name = type.names().enumValue(value);
      enumValue("name-" + name, name);
      enumValue("keyword-" + name, TransitFactory.keyword(name));
      enumValue("number-" + value.getNumber(), (long) value.getNumber());
      misspelt(value.getName());
      misspelt(name.toUpperCase(Locale.ROOT));
      misspelt(name.replace('-', '_'));
      misspelt(ActionCases.camel(name));
    }
    for (String unknown : List.of("no-such-value", "", " ", descriptor.getName())) {
      unknown("text-" + unknown, unknown);
    }
    unknown("keyword", TransitFactory.keyword("no-such-value"));
    String first = type.names().enumValue(descriptor.getValues().get(0));
    unknown("with-colon", ":" + first);
    unknown("with-space", first + " ");
    unknown("with-namespace", TransitFactory.keyword("ns/" + first));
    Set<Long> declared = new TreeSet<>();
    descriptor.getValues().forEach(value -> declared.add((long) value.getNumber()));
    long largest = Collections.max(declared);
    Set<Long> numbers = new LinkedHashSet<>(List.of(-1L, largest + 1));
    declared.forEach(number -> numbers.addAll(List.of(number - 1, number + 1)));
    numbers.addAll(FAR_NUMBERS);
    numbers.removeAll(declared);
    numbers.forEach(number -> unknown("number-" + number, number));
    unknown("big-integer", BigInteger.TWO.pow(64));
    enumValue("number-as-int", descriptor.getValues().get(0).getNumber());
    enumValue("number-as-big-integer", BigInteger.valueOf(largest));
  }

  private void enumValue(String label, Object value) {
    book.add(
        command,
        expected -> expected.accepted() ? CaseClass.VALUE : CaseClass.EXCLUDED_ENUM_VALUE,
        about,
        label,
        params.apply(value));
  }

  private void misspelt(String spelling) {
    book.add(
        command,
        expected ->
            expected instanceof Expectation.Stricter stricter
                    && stricter.differences().contains(Difference.NOT_CANONICAL)
                ? CaseClass.NOT_CANONICAL
                : null,
        about,
        "value-" + spelling,
        params.apply(spelling));
  }

  private void unknown(String label, Object value) {
    book.add(command, CaseClass.UNKNOWN_ENUM_VALUE, about, label, params.apply(value));
  }

  /** One value of every other type, and the usual value in other types that are accepted. */
  private void otherTypes() {
    List<Arriving> values = new ArrayList<>();
    values.add(new Arriving("text", "text"));
    if (typical instanceof Number || typical instanceof Boolean) {
      values.add(new Arriving("text-of-value", typical.toString()));
    }
    values.add(new Arriving("empty-text", ""));
    values.add(new Arriving("keyword", TransitFactory.keyword("text")));
    values.add(new Arriving("true", true));
    values.add(new Arriving("integer", 1L));
    values.add(new Arriving("int", 1));
    values.add(new Arriving("big-integer", BigInteger.ONE));
    values.add(new Arriving("double", 0.5));
    values.add(new Arriving("whole-double", 1.0));
    values.add(new Arriving("float", 0.5f));
    values.add(new Arriving("decimal", new BigDecimal("1.0")));
    values.add(new Arriving("character", '1'));
    values.add(new Arriving("bytes", new byte[] {1}));
    values.add(new Arriving("empty-list", List.of()));
    values.add(new Arriving("list-of-value", List.of(typical)));
    values.add(new Arriving("empty-map", Map.of()));
    values.add(new Arriving("map-of-value", Map.of("value", typical)));
    values.add(new Arriving("instant", Instant.parse("2020-01-01T00:00:00Z")));
    values.add(new Arriving("date", Date.from(Instant.parse("2020-01-01T00:00:00Z"))));
    values.add(new Arriving("duration", Duration.ofMillis(1500)));
    if (typical instanceof Double number) {
      values.add(new Arriving("value-as-decimal", new BigDecimal(number)));
      values.add(new Arriving("value-as-float", number.floatValue()));
    }
    if (typical instanceof Long number) {
      values.add(new Arriving("value-as-big-integer", BigInteger.valueOf(number)));
      values.add(new Arriving("value-as-double", number.doubleValue()));
    }
    if (type.kind() == Kind.STRING) {
      values.removeIf(one -> one.value() instanceof String);
    }
    for (Arriving one : values) {
      add(new Arriving("type-" + one.label(), one.value()), this::ofOtherType);
    }
  }

  private @Nullable CaseClass ofOtherType(Expectation expected) {
    if (expected.accepted()) {
      return CaseClass.ACCEPTED_TYPE;
    }
    return expected instanceof Expectation.Stricter stricter
            && stricter.differences().contains(Difference.WRONG_TYPE)
        ? CaseClass.WRONG_TYPE
        : null;
  }
}
