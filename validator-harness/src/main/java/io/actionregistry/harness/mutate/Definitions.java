package io.actionregistry.harness.mutate;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.PathElement;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies of a registry's definitions with one thing replaced. */
final class Definitions {
  private Definitions() {}

  /** The intervals of a range, in the order of its getters. */
  record Intervals(
      List<Interval> declared,
      List<Interval> declaredExcluded,
      List<Interval> effective,
      List<Interval> effectiveExcluded) {
    static Intervals of(Range range) {
      return new Intervals(
          range.getDeclared(),
          range.getDeclaredExcluded(),
          range.getEffective(),
          range.getEffectiveExcluded());
    }

    List<List<Interval>> all() {
      return List.of(declared, declaredExcluded, effective, effectiveExcluded);
    }

    /** One of the four replaced. */
    Intervals with(int index, List<Interval> intervals) {
      List<List<Interval>> others = new ArrayList<>(all());
      others.set(index, intervals);
      return new Intervals(others.get(0), others.get(1), others.get(2), others.get(3));
    }
  }

  static Range with(Range of, Intervals intervals) {
    Range.Builder copy = Range.of(of.getSubject(), of.getMeasure()).unit(of.getUnit());
    copy.declared(intervals.declared().toArray(Interval[]::new));
    copy.declaredExcluded(intervals.declaredExcluded().toArray(Interval[]::new));
    copy.effective(intervals.effective().toArray(Interval[]::new));
    copy.effectiveExcluded(intervals.effectiveExcluded().toArray(Interval[]::new));
    of.getRules().forEach(copy::rule);
    if (of.isFinite()) {
      copy.finite();
    }
    if (of.isInverted()) {
      copy.inverted();
    }
    if (of.allowsNaN()) {
      copy.allowNaN();
    }
    return copy.build();
  }

  static ParamDefinition with(
      ParamDefinition of, boolean required, List<String> offered, List<Range> ranges) {
    ParamDefinition.Builder copy =
        ParamDefinition.builder(of.getName(), of.getType())
            .description(of.getDescription())
            .proto(of.getProtoName(), of.getProtoNumber())
            .unit(of.getUnit())
            .offers(offered.toArray(String[]::new));
    switch (of.getCardinality()) {
      case REPEATED -> copy.repeated();
      case MAP -> copy.map(Objects.requireNonNull(of.getKeyType()));
      case SINGULAR -> {}
    }
    if (of.getEnumName() != null) {
      copy.enumName(of.getEnumName());
    }
    if (of.getMessageName() != null) {
      copy.messageName(of.getMessageName());
    }
    if (of.getOneof() != null) {
      copy.oneof(of.getOneof());
    }
    if (of.getDefault() != null) {
      copy.defaultValue(of.getDefault());
    }
    if (of.getDefaultFrom() != null) {
      copy.defaultFrom(of.getDefaultFrom());
    }
    if (of.hasPresence() && of.getOneof() == null) {
      copy.presence();
    }
    if (of.isWrapper()) {
      copy.wrapper();
    }
    if (of.isDeprecated()) {
      copy.deprecated();
    }
    if (of.isSensitive()) {
      copy.sensitive();
    }
    if (of.isDelimited()) {
      copy.delimited();
    }
    of.getExamples().forEach(copy::example);
    of.getRules().forEach(copy::rule);
    ranges.forEach(copy::range);
    return (required ? copy.required() : copy.optional()).build();
  }

  /** A message, its parameters in their order. */
  static MessageDefinition message(
      String name,
      String description,
      Iterable<ParamDefinition> params,
      Iterable<io.actionregistry.runtime.OneofDefinition> oneofs,
      Map<String, Object> rules) {
    MessageDefinition.Builder copy = MessageDefinition.builder(name).description(description);
    params.forEach(copy::param);
    oneofs.forEach(copy::oneof);
    rules.forEach(copy::rule);
    return copy.build();
  }

  static ActionDefinition with(ActionDefinition of, MessageDefinition message) {
    ActionDefinition.Builder copy =
        ActionDefinition.builder(of.getName())
            .description(of.getDescription())
            .module(of.getModule())
            .hazard(of.getHazard().level(), of.getHazard().reason())
            .message(message);
    for (PathElement step : of.getPath()) {
      copy.path(step.field(), step.number());
    }
    of.getAliases().forEach(copy::alias);
    if (of.isGroup()) {
      copy.group();
    }
    if (of.getDeprecation() != null) {
      copy.deprecated(of.getDeprecation().replacement());
    }
    if (of.getResponseName() != null) {
      copy.response(of.getResponseName());
    }
    return copy.build();
  }

  /** A registry in which one message is another, wherever it is. */
  static Registry with(Registry of, MessageDefinition message) {
    Registry.Builder copy =
        Registry.builder()
            .root(of.getRoot())
            .names(of.getNames())
            .manifestHash(of.getManifestHash())
            .validationProperty(of.getValidationProperty());
    of.getEnvelope().values().forEach(copy::envelope);
    of.getEnums().values().forEach(copy::enumeration);
    of.getMessages()
        .forEach((name, other) -> copy.message(name.equals(message.getName()) ? message : other));
    for (String name : of.getAllActionNames()) {
      ActionDefinition action = of.requireAction(name);
      copy.action(
          message.getName().equals(action.getMessageName()) ? with(action, message) : action);
    }
    return copy.build();
  }

  /** The message that an action carries, as a definition of its own; null if it has no name. */
  static @Nullable MessageDefinition messageOf(ActionDefinition action) {
    return action.getMessageName() == null
        ? null
        : message(
            action.getMessageName(),
            "",
            action.getParams().values(),
            action.getOneofs(),
            action.getRules());
  }
}
