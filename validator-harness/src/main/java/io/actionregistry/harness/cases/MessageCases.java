package io.actionregistry.harness.cases;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.CaseClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases about one message as a whole: which parameters are given, and under which names. */
final class MessageCases {
  private final CommandType command;
  private final Typical typical;
  private final CaseBook book;

  MessageCases(CommandType command, Typical typical, CaseBook book) {
    this.command = command;
    this.typical = typical;
    this.book = book;
  }

  /** All cases about a message at a place. */
  void add(Spot spot) {
    keywords(spot);
    unknownParameters(spot);
    spot.plan().choices().forEach(choice -> choice(spot, choice));
    spot.plan().exclusions().forEach(exclusion -> exclusion(spot, exclusion));
    if (!spot.about().isEmpty()) {
      book.add(
          command,
          expected -> expected.accepted() ? CaseClass.MINIMAL : CaseClass.MISSING,
          spot.about(),
          "empty",
          spot.with(Map.of()));
    }
  }

  private void keywords(Spot spot) {
    if (spot.given().isEmpty()) {
      return;
    }
    Map<Object, @Nullable Object> keywords = new LinkedHashMap<>();
    spot.given().forEach((name, value) -> keywords.put(TransitFactory.keyword(name), value));
    book.add(command, CaseClass.ACCEPTED_TYPE, spot.about(), "keyword-keys", spot.with(keywords));
  }

  private void unknownParameters(Spot spot) {
    String known = spot.plan().params().isEmpty() ? "value" : spot.plan().params().get(0).name();
    unknown(spot, "text", "no-such-parameter", 5L);
    unknown(spot, "null", "no-such-parameter", null);
    unknown(spot, "keyword", TransitFactory.keyword("no-such-parameter"), 5L);
    unknown(spot, "empty", "", 5L);
    unknown(spot, "longer", known + "x", 5L);
    unknown(spot, "with-namespace", TransitFactory.keyword("ns/" + known), 5L);
    unknown(spot, "with-colon", ":" + known, 5L);
    unknown(spot, "with-space", known + " ", 5L);
  }

  private void unknown(Spot spot, String label, Object key, @Nullable Object value) {
    book.add(command, CaseClass.UNKNOWN_PARAMETER, spot.about(), label, spot.with(key, value));
  }

  /** Cases about whether and how a parameter is named. */
  void add(Spot spot, ParamPlan param) {
    String about = spot.about(param);
    Object value = spot.given().get(param.name());
    book.add(
        command,
        expected -> expected.accepted() ? CaseClass.LEFT_OUT : CaseClass.MISSING,
        about,
        "left-out",
        spot.without(param.name()));
    book.add(
        command,
        expected -> expected.accepted() ? CaseClass.WELL_KNOWN : CaseClass.NULL,
        about,
        "null",
        spot.with(param.name(), null));
    book.add(
        command,
        CaseClass.DUPLICATE_PARAMETER,
        about,
        "same-value",
        spot.with(TransitFactory.keyword(param.name()), value));
    book.add(
        command,
        CaseClass.DUPLICATE_PARAMETER,
        about,
        "null",
        spot.with(TransitFactory.keyword(param.name()), null));
    for (String spelling : spellings(param)) {
      Map<Object, @Nullable Object> changed = new LinkedHashMap<>(spot.given());
      changed.remove(param.name());
      changed.put(spelling, value);
      book.add(command, CaseClass.NOT_CANONICAL, about, "as-" + spelling, spot.with(changed));
      book.add(
          command,
          CaseClass.NOT_CANONICAL,
          about,
          "beside-" + spelling,
          spot.with(spelling, value));
    }
  }

  private static Set<String> spellings(ParamPlan param) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(param.protoName());
    spellings.add(param.name().replace('-', '_'));
    spellings.add(ActionCases.camel(param.name()));
    spellings.add(param.field().getJsonName());
    spellings.add(param.name().toUpperCase(Locale.ROOT));
    spellings.add(param.name().replace("-", ""));
    spellings.remove(param.name());
    return spellings;
  }

  private void choice(Spot spot, MessagePlan.Choice choice) {
    String about = Arrival.below(spot.about(), choice.name());
    List<Object> values = new ArrayList<>();
    Map<Object, @Nullable Object> none = new LinkedHashMap<>(spot.given());
    choice.members().forEach(member -> none.remove(member.name()));
    book.add(command, CaseClass.NO_MEMBER, about, "none", spot.with(none));
    Map<Object, @Nullable Object> every = new LinkedHashMap<>(none);
    for (ParamPlan member : choice.members()) {
      Object value = typical.value(member, values.size());
      values.add(member);
      Map<Object, @Nullable Object> one = new LinkedHashMap<>(none);
      one.put(member.name(), value);
      every.put(member.name(), value);
      book.add(command, CaseClass.ONEOF, about, member.name(), spot.with(one));
      for (ParamPlan other : choice.members()) {
        if (other.slot() > member.slot()) {
          Map<Object, @Nullable Object> two = new LinkedHashMap<>(one);
          two.put(other.name(), typical.value(other, 0));
          book.add(
              command,
              CaseClass.SEVERAL_MEMBERS,
              about,
              member.name() + "-and-" + other.name(),
              spot.with(two));
        }
      }
    }
    if (choice.members().size() > 2) {
      book.add(command, CaseClass.SEVERAL_MEMBERS, about, "all", spot.with(every));
    }
  }

  private void exclusion(Spot spot, MessagePlan.Exclusion exclusion) {
    Map<Object, @Nullable Object> every = new LinkedHashMap<>(spot.given());
    Map<Object, @Nullable Object> none = new LinkedHashMap<>(spot.given());
    StringBuilder names = new StringBuilder();
    for (ParamPlan member : exclusion.members()) {
      names.append(names.isEmpty() ? "" : "-").append(member.name());
      every.put(member.name(), typical.value(member, 0));
      if (!member.required()) {
        none.remove(member.name());
      }
    }
    book.add(command, CaseClass.SEVERAL_MEMBERS, spot.about(), "of-" + names, spot.with(every));
    book.add(command, CaseClass.NO_MEMBER, spot.about(), "none-of-" + names, spot.with(none));
    for (ParamPlan member : exclusion.members()) {
      Map<Object, @Nullable Object> one = new LinkedHashMap<>(none);
      one.put(member.name(), typical.value(member, 0));
      book.add(command, CaseClass.ONEOF, spot.about(), "only-" + member.name(), spot.with(one));
    }
  }
}
