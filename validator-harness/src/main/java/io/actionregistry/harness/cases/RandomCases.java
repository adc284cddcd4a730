package io.actionregistry.harness.cases;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Expectation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Cases by chance, full of values at limits. Each depends on the seed and its number alone, so that
 * any of them can be made again without those before it.
 */
final class RandomCases {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int WITHOUT_PARAMS = 16;
  private static final int FAULTS = 12;
  private static final int LEFT_OUT = 40;

  private final Oracle oracle;
  private final List<CommandType> commands;
  private final List<CommandType> withParams = new ArrayList<>();
  private final RandomValues values = new RandomValues();
  private final long seed;

  RandomCases(CommandSet set, long seed) {
    this.oracle = new Oracle(set);
    this.commands = set.commands();
    this.seed = seed;
    for (CommandType command : commands) {
      if (!oracle.plan(command).params().isEmpty()) {
        withParams.add(command);
      }
    }
  }

  long seed() {
    return seed;
  }

  /** The cases from a number on, without an end. */
  Iterator<Case> from(long first) {
    return new Iterator<>() {
      private long next = first;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Case next() {
        return at(next++);
      }
    };
  }

  /** The case of a number. */
  Case at(long number) {
    SplittableRandom random = new SplittableRandom(seed + number * GOLDEN);
    boolean any = withParams.isEmpty() || random.nextInt(WITHOUT_PARAMS) == 0;
    List<CommandType> from = any ? commands : withParams;
    CommandType command = from.get(random.nextInt(from.size()));
    Object params = message(oracle.plan(command), random, 1);
    String id = "random/" + seed + "/" + number;
    Expectation expected = oracle.expect(command, params);
    return new Case(id, CaseClass.RANDOM, command.name(), params, "", expected);
  }

  private Map<Object, @Nullable Object> message(
      MessagePlan plan, SplittableRandom random, int level) {
    boolean keywords = random.nextInt(4) == 0;
    boolean tame = random.nextInt(3) == 0;
    int wild = Math.max(2, plan.params().size());
    Map<Object, @Nullable Object> message = new LinkedHashMap<>();
    for (ParamPlan param : plan.params()) {
      if (isGiven(plan, param, random, level)) {
        Object name = keywords ? TransitFactory.keyword(param.name()) : param.name();
        boolean edge = !tame && random.nextInt(wild) < 2;
        message.put(name, value(param, random, level, edge));
      }
    }
    if (random.nextInt(FAULTS) == 0) {
      fault(plan, message, random);
    }
    return message;
  }

  private static boolean isGiven(
      MessagePlan plan, ParamPlan param, SplittableRandom random, int level) {
    for (MessagePlan.Choice choice : plan.choices()) {
      if (choice.members().contains(param)) {
        return random.nextInt(choice.members().size() + 1) == 0;
      }
    }
    int chance = param.required() ? LEFT_OUT : level < 4 ? 3 : 1; // never, where it is deep
    return random.nextInt(chance) != 0;
  }

  private @Nullable Object value(
      ParamPlan param, SplittableRandom random, int level, boolean edge) {
    if (param.shape() == ParamPlan.Shape.ONE) {
      return element(param.value(), random, level, edge);
    }
    int size = random.nextInt(4);
    if (param.shape() == ParamPlan.Shape.LIST) {
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(element(param.value(), random, level, edge));
      }
      return list;
    }
    Map<Object, @Nullable Object> pairs = new LinkedHashMap<>();
    for (int i = 0; i < size && param.key() != null; i++) {
      Object key = element(param.key(), random, level, edge);
      if (key != null) {
        pairs.put(key, element(param.value(), random, level, edge));
      }
    }
    return pairs;
  }

  private @Nullable Object element(Element type, SplittableRandom random, int level, boolean edge) {
    return type.kind() == Kind.MESSAGE
        ? message(type.message(), random, level + 1)
        : edge ? values.edge(type, random) : values.right(type, random);
  }

  /** One thing that is wrong with the shape. */
  private static void fault(
      MessagePlan plan, Map<Object, @Nullable Object> message, SplittableRandom random) {
    if (plan.params().isEmpty() || random.nextInt(4) == 0) {
      message.put("no-such-parameter", 5L);
      return;
    }
    ParamPlan param = plan.params().get(random.nextInt(plan.params().size()));
    switch (random.nextInt(4)) {
      case 0 -> message.put(param.name(), null);
      case 1 -> message.put(param.name(), "text");
      case 2 -> message.put(TransitFactory.keyword(param.name()), 0.5);
      default -> message.remove(param.name());
    }
  }
}
