package io.actionregistry.harness.cases;

import build.buf.validate.Ignore;
import com.google.protobuf.Descriptors.Descriptor;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every bound that a schema declares, for reports that say which cases try it: read off the
 * descriptors by itself, so that a bound that no case is made for is there as well.
 */
public final class BoundList {
  private final List<Map<String, Object>> bounds = new ArrayList<>();
  private final Deque<Descriptor> inside = new ArrayDeque<>();
  private final CommandType command;

  private BoundList(CommandType command) {
    this.command = command;
  }

  /**
   * The bounds of all actions, in order, as plain data: {@code action}, {@code param} and {@code
   * bound} as probes have them, {@code rule}, {@code side}, {@code declared}, {@code effective},
   * and {@code without}, the reason for each position that has no value.
   */
  public static List<Map<String, Object>> of(CommandSet set) {
    Plans plans = new Plans(set.names());
    List<Map<String, Object>> all = new ArrayList<>();
    for (CommandType command : set.commands()) {
      BoundList list = new BoundList(command);
      list.message("", plans.of(command.params()));
      all.addAll(list.bounds);
    }
    return all;
  }

  /** A message that holds itself is entered once, as for cases. */
  private void message(String place, MessagePlan plan) {
    inside.push(plan.descriptor());
    for (ParamPlan param : plan.params()) {
      if (param.ignore() != Ignore.IGNORE_ALWAYS) {
        param(Arrival.below(place, param.name()), param);
      }
    }
    inside.pop();
  }

  private void param(String place, ParamPlan param) {
    add(place, Bounds.ofCount(param));
    if (param.key() != null) {
      add(place + Spot.KEY, Bounds.of(param.key()));
    }
    element(param.shape() == ParamPlan.Shape.ONE ? place : place + Spot.EACH, param.value());
  }

  private void element(String place, Element type) {
    add(place, Bounds.of(type));
    if (type.kind() == Kind.MESSAGE && !inside.contains(type.field().getMessageType())) {
      message(place, type.message());
    }
  }

  private void add(String place, List<Bound> all) {
    for (Bound bound : all) {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("action", command.name());
      plain.put("param", place);
      plain.put("bound", bound.name());
      plain.put("rule", bound.rule());
      plain.put("side", bound.side());
      plain.put("declared", bound.declared());
      plain.put("effective", bound.effective());
      Map<String, Object> without = new LinkedHashMap<>();
      bound.without().forEach((position, why) -> without.put(position.id(), why));
      plain.put("without", without);
      bounds.add(plain);
    }
  }
}
