package io.actionregistry.generator.example;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueType;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single values that are worth trying, those first that the schema itself gives. */
final class Candidates {
  private static final List<Instant> MOMENTS =
      List.of(
          Instant.parse("2024-05-17T12:00:00Z"),
          Instant.parse("2100-01-01T00:00:00Z"),
          Instant.EPOCH);
  private static final List<Duration> SPANS =
      List.of(Duration.ofMillis(1500), Duration.ofSeconds(1), Duration.ofMillis(1), Duration.ZERO);
  private static final List<Duration> STEPS =
      List.of(
          Duration.ZERO,
          Duration.ofHours(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(-1),
          Duration.ofNanos(1),
          Duration.ofNanos(-1));
  private static final String EMPTY_URL = "type.googleapis.com/google.protobuf.Empty";

  private final Seen seen;
  private final Parameter parameter;
  private final TypeRef type;
  private final RuleSubject subject;
  private final Map<String, Object> given = new LinkedHashMap<>();
  private final Set<Object> near = new LinkedHashSet<>();

  /**
   * Candidates for one value.
   *
   * @param type of the value, or of a map's key
   * @param checks on it; null for none
   * @param hints constants of the rules around it
   */
  Candidates(
      Seen seen,
      Parameter parameter,
      TypeRef type,
      RuleSubject subject,
      @Nullable ValueChecks checks,
      Set<Object> hints) {
    this.seen = seen;
    this.parameter = parameter;
    this.type = type;
    this.subject = subject;
    if (checks != null) {
      for (Check check : checks.checks()) {
        check.settings().forEach((path, value) -> given.put(last(path), value));
        near.addAll(Constants.in(check.expression()));
      }
    }
    near.addAll(hints);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** In the order of preference. */
  List<ExampleValue> values() {
    Set<ExampleValue> values = new LinkedHashSet<>();
    boolean isValue = subject != RuleSubject.KEY;
    if (isValue) {
      parameter.examples().forEach(example -> addGiven(values, example));
      addGiven(values, parameter.defaultValue());
    }
    addGiven(values, given.get("const"));
    addGiven(values, given.get("in"));
    values.addAll(usual());
    return List.copyOf(values);
  }

  private void addGiven(Set<ExampleValue> values, @Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(one -> addGiven(values, one));
    } else if (value instanceof String text && type.type() == ValueType.STRING) {
      values.add(new ExampleValue.Text(text));
    } else if (value instanceof String text && type.type() == ValueType.ENUM) {
      values.add(new ExampleValue.Name(text));
    } else if (value instanceof Boolean flag && type.type() == ValueType.BOOL) {
      values.add(new ExampleValue.Flag(flag));
    } else if (value instanceof Bytes bytes && type.type() == ValueType.BYTES) {
      values.add(new ExampleValue.Binary(bytes));
    } else if (value instanceof Number number) {
      addNumber(values, number);
    }
  }

  private void addNumber(Set<ExampleValue> values, Number number) {
    if (type.type().isFloating() && Double.isFinite(number.doubleValue())) {
      Double shortest = Double.valueOf(number.toString());
      values.add(new ExampleValue.Numeric(shortest, type.type()));
    } else if (type.type().isIntegral()) {
      Number whole = number instanceof BigInteger ? number : (Number) number.longValue();
      values.add(new ExampleValue.Numeric(whole, type.type()));
    }
  }

  private List<ExampleValue> usual() {
    return switch (type.type()) {
      case BOOL -> List.of(new ExampleValue.Flag(true), new ExampleValue.Flag(false));
      case STRING -> texts();
      case BYTES -> BytesCandidates.of(given, parameter.ranges(), subject, near);
      case ENUM -> names();
      case TIMESTAMP -> moments();
      case DURATION -> spans();
      case FIELD_MASK -> masks();
      case ANY -> anys();
      case STRUCT -> List.of(new ExampleValue.Pairs(Map.of(text("key"), text("text"))));
      case VALUE -> List.of(text("text"));
      case LIST_VALUE -> List.of(new ExampleValue.Items(List.of(text("text"))));
      case NULL_VALUE -> List.of(new ExampleValue.Nothing());
      case EMPTY -> List.of(ExampleValue.Fields.NONE);
      case MESSAGE -> List.of();
      default -> NumberCandidates.of(type.type(), parameter.ranges(), subject, near);
    };
  }

  private static ExampleValue text(String text) {
    return new ExampleValue.Text(text);
  }

  private List<ExampleValue> texts() {
    return TextCandidates.of(given, parameter.ranges(), subject, TextCandidates.texts(near))
        .stream()
        .map(Candidates::text)
        .toList();
  }

  /** What is offered; zero, which often stands for nothing, at the end. */
  private List<ExampleValue> names() {
    List<String> offered = parameter.offered();
    List<ExampleValue> names = new ArrayList<>();
    List<ExampleValue> zeros = new ArrayList<>();
    for (EnumType.Value value : seen.enumType(type.reference()).values()) {
      if (offered.isEmpty() ? !value.isAlias() : offered.contains(value.name())) {
        (value.number() == 0 ? zeros : names).add(new ExampleValue.Name(value.name()));
      }
    }
    names.addAll(zeros);
    return names;
  }

  private List<ExampleValue> moments() {
    Set<Instant> moments = new LinkedHashSet<>(MOMENTS);
    for (Object one : near) {
      if (one instanceof Instant instant) {
        STEPS.forEach(step -> shifted(instant, step).ifPresent(moments::add));
      }
    }
    return moments.stream().<ExampleValue>map(ExampleValue.Moment::new).toList();
  }

  /** Nothing beyond the end of time. */
  private static Optional<Instant> shifted(Instant instant, Duration step) {
    try {
      return Optional.of(instant.plus(step));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private List<ExampleValue> spans() {
    Set<Duration> spans = new LinkedHashSet<>(SPANS);
    for (Object one : near) {
      if (one instanceof Duration duration) {
        STEPS.forEach(step -> spans.add(duration.plus(step)));
      }
    }
    return spans.stream().<ExampleValue>map(ExampleValue.Span::new).toList();
  }

  private List<ExampleValue> masks() {
    List<ExampleValue> masks = new ArrayList<>();
    TextCandidates.texts(near).forEach(path -> masks.add(new ExampleValue.Mask(List.of(path))));
    masks.add(0, new ExampleValue.Mask(List.of("name")));
    masks.add(new ExampleValue.Mask(List.of()));
    return masks;
  }

  private List<ExampleValue> anys() {
    List<String> urls = new ArrayList<>(TextCandidates.texts(near));
    urls.add(0, EMPTY_URL);
    return urls.stream().<ExampleValue>map(Candidates::any).toList();
  }

  private static ExampleValue any(String url) {
    Map<String, ExampleValue> fields = new LinkedHashMap<>();
    fields.put("type-url", text(url));
    fields.put("value", new ExampleValue.Binary(new Bytes("")));
    return new ExampleValue.Fields(fields);
  }
}
