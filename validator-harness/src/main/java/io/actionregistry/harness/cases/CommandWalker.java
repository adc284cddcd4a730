package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.Descriptor;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.CaseClass;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes to every place in an action's parameters and makes the cases of each. */
final class CommandWalker {
  private final CommandType command;
  private final Typical typical;
  private final CaseBook book;
  private final Gaps gaps;
  private final MessageCases messages;
  private final ManyCases many;
  private final OwnRuleCases own;
  private final Deque<Descriptor> inside = new ArrayDeque<>();

  CommandWalker(CommandType command, Typical typical, CaseBook book, Gaps gaps) {
    this.command = command;
    this.typical = typical;
    this.book = book;
    this.gaps = gaps;
    this.messages = new MessageCases(command, typical, book);
    this.many = new ManyCases(command, typical, book);
    this.own = new OwnRuleCases(command, typical, book);
  }

  void walk(MessagePlan plan) {
    Spot whole =
        new Spot("", "", plan, typical.params(plan, Typical.Extent.FULL, 0), params -> params);
    message(whole);
    new SeveralCases(command, typical, book).add(whole);
    tooDeep(whole);
  }

  private void message(Spot spot) {
    inside.push(spot.plan().descriptor());
    messages.add(spot);
    own.add(spot, spot.plan().own());
    for (ParamPlan param : spot.plan().params()) {
      Spot here = spot.choosing(param, typical.value(param, 0));
      messages.add(here, param);
      switch (param.shape()) {
        case ONE -> one(here, param);
        case LIST -> list(here, param);
        case MAP -> map(here, param);
      }
    }
    inside.pop();
  }

  private void one(Spot spot, ParamPlan param) {
    Object value = spot.given().get(param.name());
    element(
        param.value(),
        spot.about(param),
        spot.place(param),
        value,
        given -> spot.with(param.name(), given));
    if (entered(param)) {
      enter(spot.inside(param, asParams(value)), param);
    }
  }

  private void list(Spot spot, ParamPlan param) {
    many.add(spot, param);
    own.add(spot, param);
    Object value = typical.element(param.value(), 0);
    element(
        param.value(),
        spot.about(param) + "[0]",
        spot.place(param) + Spot.EACH,
        value,
        given -> spot.with(param.name(), Arrays.asList(given)));
    if (entered(param)) {
      enter(spot.insideItem(param, asParams(value)), param);
    }
  }

  private void map(Spot spot, ParamPlan param) {
    Element keyType = param.key();
    Object key = keyType == null ? null : typical.element(keyType, 0);
    if (key == null || keyType == null) {
      return;
    }
    many.add(spot, param);
    own.add(spot, param);
    many.addKeys(spot, param, keyType);
    Object value = typical.element(param.value(), 0);
    element(
        param.value(),
        spot.about(param) + Judge.subscript(key),
        spot.place(param) + Spot.EACH,
        value,
        given -> spot.with(param.name(), Spot.pair(key, given)));
    if (entered(param)) {
      enter(spot.insideValue(param, key, asParams(value)), param);
    }
  }

  private void element(
      Element type,
      String about,
      String place,
      @Nullable Object value,
      java.util.function.Function<@Nullable Object, @Nullable Object> params) {
    new ElementCases(command, book, type, about, place, value == null ? "" : value, params).add();
  }

  private void enter(Spot spot, ParamPlan param) {
    message(spot);
    own.add(spot, param.value().own());
  }

  /** A message that holds itself is entered once. */
  private boolean entered(ParamPlan param) {
    if (param.value().kind() != Kind.MESSAGE) {
      return false;
    }
    Descriptor type = param.value().field().getMessageType();
    if (inside.contains(type)) {
      gaps.add(param.field().getFullName(), "holds itself: cases for the outermost ones alone");
      return false;
    }
    return true;
  }

  private static Map<String, @Nullable Object> asParams(@Nullable Object value) {
    Map<String, @Nullable Object> params = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, one) -> params.put(String.valueOf(name), one));
    }
    return params;
  }

  /** Where a message holds itself, as deep as is allowed, and one level more. */
  private void tooDeep(Spot spot) {
    for (ParamPlan param : spot.plan().params()) {
      boolean self =
          param.shape() == ParamPlan.Shape.ONE
              && param.value().kind() == Kind.MESSAGE
              && param.value().message() == spot.plan();
      if (self) {
        for (int levels : new int[] {Arrival.DEEPEST, Arrival.DEEPEST + 1}) {
          Map<String, @Nullable Object> nested =
              typical.params(spot.plan(), Typical.Extent.MINIMAL, 0);
          for (int level = 1; level < levels; level++) {
            Map<String, @Nullable Object> outer =
                new LinkedHashMap<>(typical.params(spot.plan(), Typical.Extent.MINIMAL, 0));
            outer.put(param.name(), Collections.unmodifiableMap(nested));
            nested = outer;
          }
          book.add(command, CaseClass.TOO_DEEP, param.name(), "levels-" + levels, nested);
        }
      }
    }
  }
}
