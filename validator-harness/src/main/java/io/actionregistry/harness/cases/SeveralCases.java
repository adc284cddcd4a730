package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.CaseClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases with more than one thing wrong: each has to be told, and no other. */
final class SeveralCases {
  private final CommandType command;
  private final Typical typical;
  private final CaseBook book;

  SeveralCases(CommandType command, Typical typical, CaseBook book) {
    this.command = command;
    this.typical = typical;
    this.book = book;
  }

  void add(Spot whole) {
    MessagePlan plan = whole.plan();
    book.add(command, CaseClass.SEVERAL, "", "all-rules", broken(plan, whole.given(), 1));
    List<ParamPlan> params = plan.params();
    for (int i = 0; i + 1 < params.size(); i++) {
      Map<Object, @Nullable Object> two = new LinkedHashMap<>(whole.given());
      for (ParamPlan param : List.of(params.get(i), params.get(i + 1))) {
        if (two.containsKey(param.name())) {
          two.put(param.name(), broken(param, two.get(param.name()), 1));
        }
      }
      String label = "rules-" + params.get(i).name() + "-" + params.get(i + 1).name();
      book.add(command, CaseClass.SEVERAL, "", label, whole.with(two));
    }
    Map<Object, @Nullable Object> types = new LinkedHashMap<>();
    Map<Object, @Nullable Object> nulls = new LinkedHashMap<>();
    whole.given().keySet().forEach(name -> types.put(name, List.of(List.of())));
    whole.given().keySet().forEach(name -> nulls.put(name, null));
    if (types.size() > 1) {
      book.add(command, CaseClass.SEVERAL, "", "all-types", whole.with(types));
      book.add(command, CaseClass.SEVERAL, "", "all-null", whole.with(nulls));
      Map<Object, @Nullable Object> sorts = new LinkedHashMap<>(types);
      sorts.remove(params.get(0).name());
      sorts.put("no-such-parameter", 5L);
      book.add(command, CaseClass.SEVERAL, "", "all-sorts", whole.with(sorts));
    }
  }

  /** A message in which every value that can breaks a rule. */
  private Map<Object, @Nullable Object> broken(
      MessagePlan plan, Map<?, ? extends @Nullable Object> given, int level) {
    Map<Object, @Nullable Object> broken = new LinkedHashMap<>();
    for (Map.Entry<?, ? extends @Nullable Object> entry : given.entrySet()) {
      ParamPlan param = plan.param(String.valueOf(entry.getKey()));
      Object value = entry.getValue();
      broken.put(entry.getKey(), param == null ? value : broken(param, value, level));
    }
    return broken;
  }

  private @Nullable Object broken(ParamPlan param, @Nullable Object value, int level) {
    if (param.shape() == ParamPlan.Shape.LIST) {
      List<@Nullable Object> items = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        items.add(broken(param.value(), typical.element(param.value(), i), level));
      }
      return items;
    }
    return param.shape() == ParamPlan.Shape.ONE ? broken(param.value(), value, level) : value;
  }

  private @Nullable Object broken(Element type, @Nullable Object value, int level) {
    if (type.kind() == Kind.MESSAGE) {
      return value instanceof Map<?, ?> map && level < 5
          ? broken(type.message(), map, level + 1)
          : value;
    }
    for (Object candidate : candidates(type)) {
      Findings found = new Findings();
      Object read = new ScalarsGiven(found).read(type, candidate, "", 1);
      boolean[] wrong = new boolean[1];
      if (read != null
          && found.isShapely()
          && !(read instanceof Filled.AnyGiven)
          && type.rules().check(read, rule -> wrong[0] = true)
          && wrong[0]) {
        return candidate;
      }
    }
    return value;
  }

  private static List<Object> candidates(Element type) {
    List<Object> candidates = new ArrayList<>();
    if (type.rules() instanceof OrderedRules<?> rules) {
      for (Object limit : rules.named()) {
        Neighbours.of(type.kind(), "", limit).forEach(near -> candidates.add(near.value()));
      }
    }
    switch (type.kind()) {
      case ENUM -> candidates.addAll(List.of(0L, 1L, -1L, 1000L));
      case BOOL -> candidates.addAll(List.of(true, false));
      case STRING -> TextCases.of(type.rules()).forEach(text -> candidates.add(text.value()));
      case BYTES -> TextCases.ofBytes(type.rules()).forEach(one -> candidates.add(one.value()));
      default -> {}
    }
    candidates.removeIf(one -> one == null);
    return candidates;
  }
}
