package io.actionregistry.harness.cases;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.CaseClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases about an action as a whole: its names, and what is no parameters at all. */
final class ActionCases {
  private static final int VARIANTS = 5;

  private final CommandType command;
  private final MessagePlan plan;
  private final Typical typical;
  private final CaseBook book;

  ActionCases(CommandType command, MessagePlan plan, Typical typical, CaseBook book) {
    this.command = command;
    this.plan = plan;
    this.typical = typical;
    this.book = book;
  }

  void add() {
    usual();
    names();
    malformed();
  }

  private void usual() {
    for (int variant = 0; variant < VARIANTS; variant++) {
      CaseClass kind =
          plan.params().isEmpty()
              ? CaseClass.MINIMAL
              : variant == 0 ? CaseClass.FULL : CaseClass.TYPICAL;
      Map<String, @Nullable Object> params = typical.params(plan, Typical.Extent.FULL, variant);
      add(kind, "with-values-" + (variant + 1), params);
    }
    add(CaseClass.MINIMAL, "minimal", typical.params(plan, Typical.Extent.MINIMAL, 0));
    add(CaseClass.MINIMAL, "nothing", Map.of());
    add(CaseClass.NO_PARAMS, "null", null);
  }

  private void add(CaseClass kind, String label, @Nullable Object params) {
    book.add(
        command,
        expected ->
            expected.accepted() || kind == CaseClass.NO_PARAMS
                ? kind
                : params instanceof Map<?, ?> map && map.isEmpty()
                    ? CaseClass.MISSING
                    : CaseClass.SEVERAL,
        "",
        label,
        params);
  }

  private void names() {
    Map<String, @Nullable Object> params = typical.params(plan, Typical.Extent.FULL, 0);
    String name = command.name();
    for (String alias : command.aliases()) {
      book.addAction(command, CaseClass.NAME, "alias-" + alias, alias, params);
    }
    book.addAction(command, CaseClass.NAME, "keyword", TransitFactory.keyword(name), params);
    unknown("upper-case", name.toUpperCase(Locale.ROOT), params);
    unknown("snake-case", name.replace('-', '_'), params);
    unknown("camel-case", camel(name), params);
    unknown("with-colon", ":" + name, params);
    unknown("with-namespace", TransitFactory.keyword("action/" + name), params);
    unknown("with-space", name + " ", params);
    unknown("cut-off", name.substring(0, name.length() - 1), params);
    unknown("longer", name + "-x", params);
    unknown("proto-path", command.protoPath(), params);
    unknown("proto-name", command.params().getFullName(), params);
  }

  private void unknown(String label, Object action, @Nullable Object params) {
    if (!action.equals(command.name())) {
      book.addAction(command, CaseClass.UNKNOWN_ACTION, label, action, params);
    }
  }

  static String camel(String kebab) {
    StringBuilder camel = new StringBuilder();
    for (String word : kebab.split("-", -1)) {
      String first = word.isEmpty() ? "" : word.substring(0, 1);
      camel.append(camel.length() == 0 ? first : first.toUpperCase(Locale.ROOT));
      camel.append(word.isEmpty() ? "" : word.substring(1));
    }
    return camel.toString();
  }

  private void malformed() {
    Map<String, @Nullable Object> params = typical.params(plan, Typical.Extent.FULL, 0);
    malformedParams("text", "params");
    malformedParams("empty-text", "");
    malformedParams("number", 5L);
    malformedParams("true", true);
    malformedParams("false", false);
    malformedParams("keyword", TransitFactory.keyword("params"));
    malformedParams("empty-list", List.of());
    malformedParams("list-of-params", Arrays.asList(params));
    malformedParams("bytes", new byte[0]);
    // The action is what is wrong here, so that one action's cases are the next one's as well.
    for (Arriving action :
        List.of(
            new Arriving("null", null),
            new Arriving("empty-text", ""),
            new Arriving("number", 5L),
            new Arriving("double", 0.5),
            new Arriving("true", true),
            new Arriving("list", List.of(command.name())),
            new Arriving("map", Map.of("action", command.name())))) {
      CaseClass kind =
          action.value() instanceof String ? CaseClass.UNKNOWN_ACTION : CaseClass.MALFORMED;
      book.addAction(command, kind, "action-" + action.label(), action.value(), params);
    }
  }

  private void malformedParams(String label, Object params) {
    book.add(command, CaseClass.MALFORMED, "", "params-" + label, params);
  }
}
