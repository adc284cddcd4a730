package io.actionregistry.harness.mutate;

import io.actionregistry.harness.mutate.Definitions.Intervals;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a registry's definitions can say wrong: ranges, what is on offer, what is required. */
final class TableMutants {
  private static final List<String> LISTS =
      List.of("declared", "excluded", "effective", "effectively excluded");

  private final Registry registry;
  private final MessageDefinition message;
  private final List<Mutant> mutants = new ArrayList<>();

  private TableMutants(Registry registry, MessageDefinition message) {
    this.registry = registry;
    this.message = message;
  }

  /** The mutants of all messages that actions carry or refer to. */
  static List<Mutant> of(Registry registry) {
    Map<String, MessageDefinition> messages = new LinkedHashMap<>(registry.getMessages());
    for (String name : registry.getAllActionNames()) {
      ActionDefinition action = registry.requireAction(name);
      MessageDefinition message = Definitions.messageOf(action);
      if (message != null) {
        messages.putIfAbsent(message.getName(), message);
      }
    }
    List<Mutant> mutants = new ArrayList<>();
    for (MessageDefinition message : messages.values()) {
      TableMutants all = new TableMutants(registry, message);
      message.getParams().values().forEach(all::addParam);
      mutants.addAll(all.mutants);
    }
    return mutants;
  }

  private void addParam(ParamDefinition param) {
    boolean required = param.isRequired();
    add(
        param,
        required ? "required became optional" : "optional became required",
        Definitions.with(param, !required, param.getEnumValues(), param.getRanges()));
    addOffered(param);
    for (int i = 0; i < param.getRanges().size(); i++) {
      addRange(param, i);
    }
  }

  private void add(ParamDefinition param, String what, ParamDefinition wrong) {
    String id = message.getName() + "." + param.getProtoName() + ": " + what;
    mutants.add(new Mutant.InTables(id, message.getName(), () -> with(param, wrong)));
  }

  private Registry with(ParamDefinition param, ParamDefinition wrong) {
    List<ParamDefinition> params = new ArrayList<>(message.getParams().values());
    params.set(params.indexOf(param), wrong);
    return Definitions.with(
        registry,
        Definitions.message(
            message.getName(),
            message.getDescription(),
            params,
            message.getOneofs(),
            message.getRules()));
  }

  private void addOffered(ParamDefinition param) {
    EnumDefinition type = registry.getEnum(param.getEnumName());
    if (type == null) {
      return;
    }
    List<String> offered = param.getEnumValues();
    for (String value : type.getNames()) {
      boolean isOffered = offered.contains(value);
      List<String> others = new ArrayList<>(offered);
      if (isOffered) {
        others.remove(value);
      } else {
        others.add(value);
      }
      add(
          param,
          "'" + value + "' is " + (isOffered ? "not " : "") + "offered",
          Definitions.with(param, param.isRequired(), others, param.getRanges()));
    }
  }

  private void addRange(ParamDefinition param, int index) {
    Range range = param.getRanges().get(index);
    Intervals intervals = Intervals.of(range);
    String of = range.getSubject().getName() + "'s " + range.getMeasure().getName() + ": ";
    for (int list = 0; list < LISTS.size(); list++) {
      int which = list;
      addIntervals(
          intervals.all().get(list),
          (what, wrong) -> {
            List<Range> ranges = new ArrayList<>(param.getRanges());
            ranges.set(index, Definitions.with(range, intervals.with(which, wrong)));
            add(
                param,
                of + LISTS.get(which) + " " + what,
                Definitions.with(param, param.isRequired(), param.getEnumValues(), ranges));
          });
    }
  }

  private interface Change {
    void to(String what, List<Interval> wrong);
  }

  private static void addIntervals(List<Interval> intervals, Change change) {
    for (int i = 0; i < intervals.size(); i++) {
      int index = i;
      Interval interval = intervals.get(i);
      String of = "";
      if (intervals.size() > 1) {
        change.to("interval " + i + " was dropped", replaced(intervals, i, null));
        of = "interval " + i + "'s ";
      }
      addBound(
          of + "lower limit",
          interval.getLower(),
          (what, wrong) -> change(what, intervals, index, wrong, interval.getUpper(), change));
      addBound(
          of + "upper limit",
          interval.getUpper(),
          (what, wrong) -> change(what, intervals, index, interval.getLower(), wrong, change));
    }
  }

  /** Ends that have passed each other are none that a definition can have. */
  private static void change(
      String what,
      List<Interval> intervals,
      int index,
      @Nullable Bound lower,
      @Nullable Bound upper,
      Change change) {
    if (lower == null || upper == null || compare(lower.value(), upper.value()) <= 0) {
      change.to(what, replaced(intervals, index, interval(lower, upper)));
    }
  }

  private static int compare(Number one, Number other) {
    boolean floating = one instanceof Double || one instanceof Float;
    return floating
        ? Double.compare(one.doubleValue(), other.doubleValue())
        : new BigInteger(one.toString()).compareTo(new BigInteger(other.toString()));
  }

  private interface BoundChange {
    void to(String what, @Nullable Bound wrong);
  }

  private static void addBound(String which, @Nullable Bound bound, BoundChange change) {
    if (bound == null) {
      return;
    }
    boolean closed = bound.inclusive();
    change.to(which + " was dropped", null);
    change.to(which + " became " + (closed ? "open" : "closed"), new Bound(bound.value(), !closed));
    Consumer<Number> moved =
        step ->
            change.to(
                which + " moved from " + bound.value() + " to " + step, new Bound(step, closed));
    Steps.around(bound.value(), false).forEach(moved);
  }

  private static Interval interval(@Nullable Bound lower, @Nullable Bound upper) {
    Interval interval =
        lower == null
            ? Interval.all()
            : lower.inclusive() ? Interval.atLeast(lower.value()) : Interval.above(lower.value());
    if (upper == null) {
      return interval;
    }
    if (lower != null && isAbove(lower.value(), upper.value())) {
      // Bounds that have passed each other leave nothing between them.
      return Interval.above(lower.value()).below(lower.value());
    }
    return upper.inclusive() ? interval.atMost(upper.value()) : interval.below(upper.value());
  }

  private static boolean isAbove(Number one, Number other) {
    return !Interval.upTo(other).contains(one);
  }

  private static List<Interval> replaced(
      List<Interval> intervals, int index, @Nullable Interval interval) {
    List<Interval> others = new ArrayList<>(intervals);
    others.remove(index);
    if (interval != null) {
      others.add(index, interval);
    }
    return others;
  }
}
