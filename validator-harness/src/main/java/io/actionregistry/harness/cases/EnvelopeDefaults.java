package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.harness.command.CommandRoot;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.Envelope;
import io.actionregistry.harness.command.SchemaException;
import io.actionregistry.harness.matrix.FieldRule;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Envelopes of which only a part is given. What may be left out is left out; for what its rules do
 * not admit as zero or absent a value is found that they do. Rules in CEL are not read.
 */
public final class EnvelopeDefaults {
  private static final int VARIANTS = 4;

  private final MessagePlan plan;
  private final Typical typical = new Typical(new Gaps());
  private final Map<String, @Nullable Object> values;
  private final Set<String> given;

  private EnvelopeDefaults(MessagePlan plan, Map<String, @Nullable Object> given) {
    this.plan = plan;
    this.given = Set.copyOf(given.keySet());
    this.values = new LinkedHashMap<>(given);
  }

  /**
   * An envelope of what is given, completed.
   *
   * @param texts as {@link Envelope#of} takes them; what is given is taken as it is, whatever the
   *     rules say
   * @throws SchemaException if a text is wrong, or fields are left for which no value was found
   */
  public static Envelope complete(CommandSet set, Map<String, String> texts) {
    Map<String, @Nullable Object> given = Envelope.values(set, texts);
    if (!(set.root() instanceof CommandRoot.OfMessage root)) {
      return Envelope.ofValues(set, given);
    }
    EnvelopeDefaults defaults =
        new EnvelopeDefaults(new Plans(set.names()).of(root.message()), given);
    List<ParamPlan> missing = set.envelope().stream().map(defaults::param).toList();
    missing = missing.stream().filter(param -> !defaults.complete(param)).toList();
    if (!missing.isEmpty()) {
      throw new SchemaException(
          "no value was found that the rules on the envelope of "
              + root.fullName()
              + " admit; give one: "
              + missing.stream()
                  .map(param -> "--envelope " + param.name() + "=VALUE")
                  .collect(Collectors.joining(" ")));
    }
    return Envelope.ofValues(set, defaults.values);
  }

  private ParamPlan param(FieldDescriptor field) {
    return plan.params().get(field.getIndex());
  }

  /** Whether the field may stay as it is, or a value for it was found. */
  private boolean complete(ParamPlan param) {
    if (given.contains(param.name()) || isAdmitted(param)) {
      return true;
    }
    for (Object candidate : candidates(param).toList()) {
      values.put(param.name(), candidate);
      if (isAdmitted(param)) {
        return true;
      }
    }
    values.remove(param.name());
    return false;
  }

  private Stream<Object> candidates(ParamPlan param) {
    if (param.shape() != ParamPlan.Shape.ONE || param.value().kind() == Kind.MESSAGE) {
      return IntStream.range(0, VARIANTS)
          .mapToObj(variant -> typical.value(param, variant))
          .filter(value -> value != null);
    }
    Stream<Object> samples = typical.samples(param.value()).stream();
    // A version is sooner 1 than 3.
    return param.value().kind().isInteger()
        ? samples.sorted(Comparator.comparing(value -> new BigInteger(value.toString()).abs()))
        : samples;
  }

  /** Whether the rules have nothing to say of a field, as things are. */
  private boolean isAdmitted(ParamPlan param) {
    Findings found = new Findings();
    Filled filled = new Arrival(found).params(plan, values);
    if (filled != null) {
      new Judge(found).message(filled, "");
    }
    Set<String> broken = new HashSet<>();
    for (FieldRule rule : found.rules()) {
      broken.add(rule.field().split("[.\\[]", 2)[0]);
    }
    return !broken.contains(param.protoName());
  }
}
