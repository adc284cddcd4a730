package io.actionregistry.generator.diff;

import io.actionregistry.generator.diff.Snapshot.ParamDef;
import io.actionregistry.generator.diff.Snapshot.RangeKey;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type and shape of a parameter, by the values that arrive. */
final class TypeComparison {
  /** Integers that every double tells apart. */
  private static final Set<ValueType> SMALL =
      Set.of(
          ValueType.INT32,
          ValueType.SINT32,
          ValueType.SFIXED32,
          ValueType.UINT32,
          ValueType.FIXED32);

  private TypeComparison() {}

  static void compare(ParamDef was, ParamDef now, Reached reached, Changes.Subject changes) {
    if (!was.cardinality().equals(now.cardinality())) {
      changes.add(Kind.SHAPE_CHANGED, Impact.BOTH, was.typeText(), now.typeText());
      return;
    }
    refer(was, now, reached);
    boolean types = was.type() != now.type() || !was.reference().equals(now.reference());
    if (types || was.key() != now.key()) {
      List<String> details = new ArrayList<>();
      Impact impact =
          values(was.type(), now.type(), unlimited(was, now, "key"), details)
              .and(keys(was.key(), now.key(), details));
      changes.addRule(Kind.TYPE_CHANGED, impact, "", was.typeText(), now.typeText(), details);
    } else {
      changes.compareFlag(
          Kind.ENCODING_CHANGED, Impact.NEITHER, Impact.NEITHER, was.wrapper(), now.wrapper());
    }
  }

  private static void refer(ParamDef was, ParamDef now, Reached reached) {
    if (was.type() == ValueType.MESSAGE && now.type() == ValueType.MESSAGE) {
      reached.messages(was.reference(), now.reference());
    } else if (was.type() == ValueType.ENUM && now.type() == ValueType.ENUM) {
      reached.enums(was.reference(), now.reference());
    }
  }

  /** Whether no range says which numbers there are: then the types do. */
  private static boolean unlimited(ParamDef was, ParamDef now, String except) {
    return was.ranges().keySet().stream().noneMatch(key -> isOfValues(key, except))
        && now.ranges().keySet().stream().noneMatch(key -> isOfValues(key, except));
  }

  private static boolean isOfValues(RangeKey key, String except) {
    return key.measure().equals("value") && !key.subject().equals(except);
  }

  private static Impact keys(
      @Nullable ValueType was, @Nullable ValueType now, List<String> details) {
    return was == null || now == null ? Impact.NEITHER : values(was, now, true, details);
  }

  private static Impact values(
      ValueType was, ValueType now, boolean unlimited, List<String> details) {
    if (was == now) {
      return Impact.NEITHER;
    }
    return isNumeric(was) && isNumeric(now) ? numbers(was, now, unlimited, details) : Impact.BOTH;
  }

  private static boolean isNumeric(ValueType type) {
    return type.isFloating() || type.isIntegral();
  }

  private static Impact numbers(
      ValueType was, ValueType now, boolean unlimited, List<String> details) {
    boolean callers = false;
    boolean handlers = was.isFloating() != now.isFloating();
    if (was.isFloating() && now.isIntegral()) {
      callers = true;
      details.add("numbers with a fraction are refused");
    } else if (was.isIntegral() && now.isFloating()) {
      details.add("numbers with a fraction are admitted");
      if (now == ValueType.FLOAT || !SMALL.contains(was)) {
        callers = true;
        details.add("large whole numbers are rounded");
      }
    } else if (was == ValueType.DOUBLE && now == ValueType.FLOAT) {
      callers = true;
      handlers = true;
      details.add("numbers are rounded to the nearest float");
    } else if (was == ValueType.FLOAT && now == ValueType.DOUBLE) {
      handlers = true;
      details.add("numbers are rounded to floats no longer");
    }
    if (unlimited) {
      NumberSet lost = NumberSet.all(was).minus(NumberSet.all(now));
      NumberSet gained = NumberSet.all(now).minus(NumberSet.all(was));
      callers |= !lost.isEmpty();
      handlers |= !gained.isEmpty();
      RangeComparison.differences(lost, gained, details);
    }
    return new Impact(callers, handlers);
  }
}
