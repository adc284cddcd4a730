package io.actionregistry.generator.example;

import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a parameter may have, of those that are tried. */
final class Options {
  /** More are not tried: a search through several parameters goes through their combinations. */
  private static final int MOST = 16;

  private static final int LONGEST_LIST = 1_000;

  private final Seen seen;
  private final Judge judge;
  private final Finder messages;

  Options(Seen seen, Judge judge, Finder messages) {
    this.seen = seen;
    this.judge = judge;
    this.messages = messages;
  }

  /**
   * Values that keep the parameter's rules, preferred ones first.
   *
   * @param hints constants of the rules around it
   */
  List<ExampleValue> of(Parameter parameter, boolean full, Set<Object> hints) {
    FieldChecks checks = parameter.checks();
    Set<Object> all = new LinkedHashSet<>(hints);
    checks.value().checks().forEach(check -> all.addAll(Constants.in(check.expression())));
    List<ExampleValue> values =
        parameter.shape() instanceof Shape.Repeated
            ? lists(parameter, full, all)
            : parameter.shape() instanceof Shape.MapOf map
                ? maps(parameter, map.key(), full, all)
                : singles(
                    parameter, parameter.type(), RuleSubject.VALUE, checks.value(), full, all);
    boolean single = parameter.shape() instanceof Shape.Singular;
    return values.stream()
        .filter(value -> judge.admits(parameter, value))
        // Nothing to show where it may be left out just as well.
        .filter(value -> single || seen.isSet(parameter, value) || !judge.admits(parameter, null))
        .limit(MOST)
        .toList();
  }

  private List<ExampleValue> singles(
      Parameter parameter,
      TypeRef type,
      RuleSubject subject,
      @Nullable ValueChecks checks,
      boolean full,
      Set<Object> hints) {
    List<ExampleValue> values =
        type.type() == ValueType.MESSAGE
            ? messages.several(seen.message(type.reference()), full, hints)
            : new Candidates(seen, parameter, type, subject, checks, hints).values();
    return values.stream()
        .filter(value -> judge.part(checks, type, seen.of(value, type)))
        .limit(MOST)
        .toList();
  }

  private List<ExampleValue> lists(Parameter parameter, boolean full, Set<Object> hints) {
    List<ExampleValue> items =
        singles(
            parameter,
            parameter.type(),
            RuleSubject.ITEM,
            parameter.checks().value().items(),
            full,
            hints);
    List<ExampleValue> lists = new ArrayList<>();
    int least = least(parameter, Measure.ITEMS);
    for (int size = least; size <= Math.min(least + 2, LONGEST_LIST) && !items.isEmpty(); size++) {
      List<ExampleValue> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(items.get(i % items.size()));
      }
      lists.add(new ExampleValue.Items(list));
    }
    items.forEach(
        item ->
            lists.add(
                new ExampleValue.Items(Collections.nCopies(Math.min(least, LONGEST_LIST), item))));
    lists.add(new ExampleValue.Items(List.of()));
    return lists;
  }

  private List<ExampleValue> maps(
      Parameter parameter, ValueType keyType, boolean full, Set<Object> hints) {
    ValueChecks checks = parameter.checks().value();
    List<ExampleValue> keys =
        singles(parameter, TypeRef.of(keyType), RuleSubject.KEY, checks.keys(), full, hints);
    List<ExampleValue> values =
        singles(parameter, parameter.type(), RuleSubject.MAP_VALUE, checks.values(), full, hints);
    List<ExampleValue> maps = new ArrayList<>();
    int least = least(parameter, Measure.PAIRS);
    if (least <= keys.size() && !values.isEmpty()) {
      for (ExampleValue value : values) {
        Map<ExampleValue, ExampleValue> map = new LinkedHashMap<>();
        keys.subList(0, least).forEach(key -> map.put(key, value));
        maps.add(new ExampleValue.Pairs(map));
      }
      for (ExampleValue key : keys) {
        for (ExampleValue value : values) {
          maps.add(new ExampleValue.Pairs(Map.of(key, value)));
        }
      }
    }
    maps.add(new ExampleValue.Pairs(Map.of()));
    return maps;
  }

  /** The smallest size that is admitted, and one at least. */
  private static int least(Parameter parameter, Measure measure) {
    long least = 1;
    for (ValueRange range : parameter.ranges()) {
      if (range.measure() == measure && !range.effective().isEmpty()) {
        Interval first = range.effective().get(0);
        least = Math.max(least, TextCandidates.of(first.lower(), 0));
      }
    }
    return (int) Math.min(least, LONGEST_LIST + 1L);
  }
}
