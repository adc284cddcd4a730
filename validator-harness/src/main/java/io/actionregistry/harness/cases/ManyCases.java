package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.BoundProbe;
import io.actionregistry.harness.matrix.CaseClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases about lists and maps as a whole: how many there are, and whether they differ. */
final class ManyCases {
  private static final long MOST = 5000;

  private final CommandType command;
  private final Typical typical;
  private final CaseBook book;

  ManyCases(CommandType command, Typical typical, CaseBook book) {
    this.command = command;
    this.typical = typical;
    this.book = book;
  }

  void add(Spot spot, ParamPlan param) {
    Set<Integer> sizes = new LinkedHashSet<>(List.of(0, 1, 2));
    for (long limit : param.sizes().values()) {
      for (long near = limit - 1; near <= limit + 1; near++) {
        if (near >= 0 && near <= MOST) {
          sizes.add((int) near);
        }
      }
    }
    for (int size : sizes) {
      Object many =
          param.shape() == ParamPlan.Shape.LIST
              ? typical.list(param, size, 0, 1)
              : typical.map(param, size, 0, 1);
      add(
          spot,
          param,
          CaseClass.SIZE,
          "size-" + size,
          many,
          Bound.probes(spot.place(param), Bounds.ofCount(param), size));
    }
    if (param.shape() == ParamPlan.Shape.LIST) {
      Object one = typical.element(param.value(), 0);
      List<@Nullable Object> twins = new ArrayList<>();
      twins.add(one);
      twins.add(typical.element(param.value(), 1));
      twins.add(one);
      add(spot, param, CaseClass.SIZE, "twins", twins);
    }
    add(spot, param, CaseClass.WRONG_TYPE, "not-many-text", "text");
    add(spot, param, CaseClass.WRONG_TYPE, "not-many-number", 5L);
    boolean list = param.shape() == ParamPlan.Shape.LIST;
    add(spot, param, CaseClass.WRONG_TYPE, "not-many-other", list ? Map.of() : List.of());
  }

  /** Cases about keys of a map. */
  void addKeys(Spot spot, ParamPlan param, Element key) {
    Object value = typical.element(param.value(), 0);
    int number = 0;
    for (Object sample : typical.samples(key)) {
      if (number < 8) {
        add(spot, param, CaseClass.KEY, "key-" + number++, Spot.pair(sample, value));
      }
    }
    Map<String, Object> others = new LinkedHashMap<>();
    Map<String, Object> tried = new HashMap<>();
    if (key.rules() instanceof OrderedRules<?> rules) {
      for (Object limit : rules.named()) {
        Neighbours.of(key.kind(), "key-" + limit, limit)
            .forEach(
                near -> {
                  others.put(near.label(), String.valueOf(near.value()));
                  tried.put(near.label(), near.value());
                });
        Neighbours.of(key.kind(), "key-" + limit, limit).stream()
            .filter(near -> near.value() instanceof Long)
            .forEach(near -> others.put(near.label() + "-number", near.value()));
      }
    }
    if (key.kind() == Kind.STRING) {
      TextCases.of(key.rules())
          .forEach(text -> others.put("key-text-" + text.label(), String.valueOf(text.value())));
    }
    if (key.hasOthers()) {
      OwnCandidates.arriving(key).forEach(one -> others.put("key-" + one.label(), one.value()));
    }
    List<Bound> bounds = Bounds.of(key);
    others.put("key-type-text", "text");
    others.put("key-type-integer", 5L);
    others.put("key-type-true", true);
    others.forEach(
        (label, one) ->
            add(
                spot,
                param,
                CaseClass.KEY,
                label,
                Spot.pair(one, value),
                Bounds.probes(
                    spot.place(param) + Spot.KEY,
                    key.kind(),
                    bounds,
                    tried.getOrDefault(label, one))));
  }

  private void add(
      Spot spot, ParamPlan param, CaseClass kind, String label, @Nullable Object value) {
    add(spot, param, kind, label, value, List.of());
  }

  private void add(
      Spot spot,
      ParamPlan param,
      CaseClass kind,
      String label,
      @Nullable Object value,
      List<BoundProbe> probes) {
    book.add(
        command,
        expected -> kind,
        spot.about(param),
        label,
        spot.with(param.name(), value),
        probes);
  }
}
