package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cases about rules of the schema's own that look at more than one value: those on messages, lists
 * and maps. The fields that a rule names are given and left out, alone and two at a time, with
 * values near to its literals.
 */
final class OwnRuleCases {
  /** Of a field's values so many are combined with another field's. */
  private static final int MOST_VALUES = 16;

  /** So many fields are combined; of more, those that are named first. */
  private static final int MOST_FIELDS = 6;

  private final CommandType command;
  private final CaseBook book;
  private final OwnCandidates candidates;
  private int number;

  OwnRuleCases(CommandType command, Typical typical, CaseBook book) {
    this.command = command;
    this.book = book;
    this.candidates = new OwnCandidates(typical);
  }

  /** Cases about rules on a list or a map. */
  void add(Spot spot, ParamPlan param) {
    if (!param.own().isEmpty()) {
      number = 0;
      for (Object many : candidates.of(param, OwnCandidates.text(param.own()))) {
        add(spot.about(param), "own-" + number++, spot.with(param.name(), many));
      }
    }
  }

  /** Cases about rules on a message, which may be its own or those of the field that it is in. */
  void add(Spot spot, List<OwnRule> rules) {
    for (OwnRule rule : rules) {
      number = 0;
      List<OwnPlace> all = OwnPlace.of(spot.plan(), rule.text());
      List<OwnPlace> places = all.subList(0, Math.min(MOST_FIELDS, all.size()));
      Map<Object, @Nullable Object> none = new LinkedHashMap<>(spot.given());
      for (OwnPlace place : places) {
        none = place.without(none, spot.plan());
      }
      put(spot, rule, none);
      for (int i = 0; i < places.size(); i++) {
        one(spot, rule, places.get(i), none);
        for (int j = i + 1; j < places.size(); j++) {
          two(spot, rule, places.get(i), places.get(j));
        }
      }
    }
  }

  /** One field: every value, beside usual ones, and beside none of the others. */
  private void one(Spot spot, OwnRule rule, OwnPlace place, Map<Object, @Nullable Object> none) {
    put(spot, rule, place.without(spot.given(), spot.plan()));
    for (Object value : candidates.of(place.last(), rule.text())) {
      put(spot, rule, place.with(spot.given(), spot.plan(), value));
      put(spot, rule, place.with(none, spot.plan(), value));
    }
  }

  private void two(Spot spot, OwnRule rule, OwnPlace first, OwnPlace second) {
    for (Object value : values(first, rule)) {
      Map<Object, @Nullable Object> one = first.with(spot.given(), spot.plan(), value);
      put(spot, rule, second.without(one, spot.plan()));
      for (Object other : values(second, rule)) {
        put(spot, rule, second.with(one, spot.plan(), other));
      }
    }
    Map<Object, @Nullable Object> without = first.without(spot.given(), spot.plan());
    put(spot, rule, second.without(without, spot.plan()));
    for (Object other : values(second, rule)) {
      put(spot, rule, second.with(without, spot.plan(), other));
    }
  }

  private List<Object> values(OwnPlace place, OwnRule rule) {
    List<Object> all = new ArrayList<>(candidates.of(place.last(), rule.text()));
    return all.subList(0, Math.min(MOST_VALUES, all.size()));
  }

  private void put(Spot spot, OwnRule rule, Map<Object, @Nullable Object> message) {
    add(spot.about(), "own-" + rule.shortId() + "-" + number++, spot.with(message));
  }

  private void add(String about, String label, @Nullable Object params) {
    book.add(command, OwnRuleCases::kind, about, label, params);
  }

  /** Of those whose outcome can be told after all. */
  private static CaseClass kind(Expectation expected) {
    return expected.accepted()
        ? CaseClass.TYPICAL
        : expected instanceof Expectation.Stricter ? CaseClass.MISSING : CaseClass.SEVERAL;
  }
}
