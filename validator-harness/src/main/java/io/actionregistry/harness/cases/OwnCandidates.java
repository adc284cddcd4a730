package io.actionregistry.harness.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a parameter is given because expressions mention it: values, lists, maps, messages. */
final class OwnCandidates {
  private static final int MOST_ITEMS = 24;
  private static final int FEW = 8;

  private final Typical typical;

  OwnCandidates(Typical typical) {
    this.typical = typical;
  }

  /** Values for a whole parameter, those nearest to the literals first. */
  List<Object> of(ParamPlan param, CelText text) {
    return switch (param.shape()) {
      case ONE -> element(param.value(), text);
      case LIST -> lists(param, text);
      case MAP -> maps(param, text);
    };
  }

  private List<Object> element(Element type, CelText text) {
    if (type.kind() == Kind.MESSAGE) {
      return messages(type, text);
    }
    Set<Object> values = new LinkedHashSet<>(OwnValues.of(type, text));
    typical.samples(type).stream().limit(2).forEach(values::add);
    return List.copyOf(values);
  }

  /** A usual message, an empty one, and one for each value of a field that is mentioned. */
  private List<Object> messages(Element type, CelText text) {
    List<Object> messages = new ArrayList<>();
    if (!(typical.element(type, 0) instanceof Map<?, ?> usual)) {
      return messages;
    }
    messages.add(usual);
    messages.add(Map.of());
    for (ParamPlan param : type.message().params()) {
      if (text.words().contains(param.protoName()) && param.shape() == ParamPlan.Shape.ONE) {
        for (Object value : OwnValues.of(param.value(), text)) {
          Map<Object, @Nullable Object> changed = new LinkedHashMap<>(usual);
          changed.put(param.name(), value);
          messages.add(changed);
        }
      }
    }
    return messages;
  }

  private List<Object> lists(ParamPlan param, CelText text) {
    List<Object> items = element(param.value(), text);
    List<Object> some = first(items);
    List<Object> lists = new ArrayList<>();
    lists.add(List.of());
    some.forEach(item -> lists.add(List.of(item)));
    for (int size : OwnValues.sizes(text)) {
      lists.add(typical.list(param, size, 0, 1));
      int most = size <= FEW ? MOST_ITEMS : 2;
      some.stream().limit(most).forEach(item -> lists.add(Collections.nCopies(size, item)));
    }
    if (!some.isEmpty()) {
      some.forEach(item -> lists.add(List.of(some.get(0), item)));
      some.forEach(item -> lists.add(List.of(item, some.get(some.size() - 1))));
    }
    lists.add(List.copyOf(some));
    return lists;
  }

  private static List<Object> first(List<Object> values) {
    return values.subList(0, Math.min(MOST_ITEMS, values.size()));
  }

  private List<Object> maps(ParamPlan param, CelText text) {
    List<Object> maps = new ArrayList<>();
    maps.add(Map.of());
    Element keyType = param.key();
    Object usual = keyType == null ? null : typical.element(keyType, 0);
    if (keyType == null || usual == null) {
      return maps;
    }
    List<Object> values = element(param.value(), text);
    first(values).forEach(one -> maps.add(Spot.pair(usual, one)));
    Object value = typical.element(param.value(), 0);
    for (Object key : first(OwnValues.of(keyType, text))) {
      maps.add(Spot.pair(key, value));
      values.stream().limit(FEW).forEach(one -> maps.add(Spot.pair(key, one)));
    }
    OwnValues.sizes(text).forEach(size -> maps.add(typical.map(param, size, 0, 1)));
    return maps;
  }

  /** Values for an element that is no message, as cases. */
  static List<Arriving> arriving(Element type) {
    List<Arriving> all = new ArrayList<>();
    CelText text = text(type.own());
    for (Object value : OwnValues.of(type, text)) {
      all.add(new Arriving("own-" + all.size(), value));
    }
    return all;
  }

  /** What several rules mention. */
  static CelText text(List<OwnRule> rules) {
    CelText all = CelText.of("");
    rules.forEach(rule -> all.addAll(rule.text()));
    return all;
  }
}
