package io.actionregistry.generator.example;

import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueType;
import io.actionregistry.validation.cel.CelException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether values satisfy the rules, by the expressions that validators are generated from. */
final class Judge {
  /** An example is one for whoever reads it: it has to be valid from one to the other. */
  private static final List<Instant> NOWS =
      List.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2099-12-31T23:59:59Z"));

  private final Seen seen;

  Judge(Seen seen) {
    this.seen = seen;
  }

  /** Whether a parameter may have a value, null being its absence; not what is in messages. */
  boolean admits(Parameter parameter, @Nullable ExampleValue value) {
    if (value == null && parameter.required()) {
      return false;
    }
    FieldChecks checks = parameter.checks();
    boolean set = seen.isSet(parameter, value);
    if (!set && (checks.required() || checks.onlyIfSet())) {
      return !checks.required();
    }
    Object held = seen.field(parameter, value);
    if (!admits(checks.value().checks(), held)) {
      return false;
    }
    if (held instanceof List<?> list && parameter.shape() instanceof Shape.Repeated) {
      return list.stream().allMatch(item -> part(checks.value().items(), parameter.type(), item));
    }
    if (held instanceof Map<?, ?> map && parameter.shape() instanceof Shape.MapOf shape) {
      TypeRef key = TypeRef.of(shape.key());
      return map.entrySet().stream()
          .allMatch(
              entry ->
                  part(checks.value().keys(), key, entry.getKey())
                      && part(checks.value().values(), parameter.type(), entry.getValue()));
    }
    return true;
  }

  /** Whether an item, key or map value may be that. */
  boolean part(@Nullable ValueChecks checks, TypeRef type, @Nullable Object held) {
    boolean exempt =
        checks != null
            && checks.skipsZero()
            && type.type() != ValueType.VALUE
            && seen.isZero(held, type);
    return checks == null || exempt || admits(checks.checks(), held);
  }

  /** Whether the rules on a message as a whole hold. */
  boolean whole(Message message, ExampleValue.Fields fields) {
    SeenMessage held = new SeenMessage(seen, message, fields);
    if (!message.checks().problem().isEmpty() || !admits(message.checks().checks(), held)) {
      return false;
    }
    for (AtMostOne oneof : message.checks().oneofs()) {
      long set = oneof.fields().stream().filter(held::has).count();
      if (set > 1 || (set == 0 && oneof.required())) {
        return false;
      }
    }
    for (Oneof oneof : message.oneofs()) {
      if (oneof.required() && oneof.members().stream().noneMatch(fields.values()::containsKey)) {
        return false;
      }
    }
    return true;
  }

  private static boolean admits(List<Check> checks, @Nullable Object held) {
    return checks.stream()
        .allMatch(check -> NOWS.stream().allMatch(now -> holds(check, held, now)));
  }

  private static boolean holds(Check check, @Nullable Object held, Instant now) {
    try {
      Object result = new Evaluation(held, now).of(check.expression());
      return check.expression().type().is(CelType.Kind.STRING)
          ? "".equals(result)
          : Boolean.TRUE.equals(result);
    } catch (CelException e) {
      return false;
    }
  }
}
