package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.ValueChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What validators can do wrong with a message. */
final class ValidatorMutants {
  private final Message message;
  private final List<Mutant> mutants = new ArrayList<>();

  private ValidatorMutants(Message message) {
    this.message = message;
  }

  static List<Mutant> of(Message message) {
    ValidatorMutants all = new ValidatorMutants(message);
    message.parameters().forEach(all::addField);
    all.addMessageChecks(message.checks());
    for (Oneof oneof : message.oneofs()) {
      if (oneof.required()) {
        all.add(
            oneof.name(),
            "the oneof became optional",
            Copies.with(message, oneof, new Oneof(oneof.name(), false, oneof.members())));
      }
    }
    return all.mutants;
  }

  private void add(String place, String what, Message wrong) {
    String id = message.fullName() + (place.isEmpty() ? "" : "." + place) + ": " + what;
    mutants.add(new Mutant.InValidators(id, wrong));
  }

  private void addField(Parameter parameter) {
    FieldChecks checks = parameter.checks();
    if (checks.required()) {
      add(
          parameter,
          "required was dropped",
          new FieldChecks(false, checks.onlyIfSet(), checks.value()));
    }
    addValue(
        parameter,
        "",
        checks.value(),
        value -> new FieldChecks(checks.required(), checks.onlyIfSet(), value));
  }

  private void add(Parameter parameter, String what, FieldChecks wrong) {
    add(
        parameter.protoName(),
        what,
        Copies.with(message, parameter, Copies.with(parameter, wrong)));
  }

  private void addValue(
      Parameter parameter,
      String part,
      ValueChecks checks,
      Function<ValueChecks, FieldChecks> whole) {
    if (checks.skipsZero() && !checks.checks().isEmpty()) {
      add(
          parameter,
          part + "zero is not exempt any more",
          whole.apply(skippingZero(checks, false)));
    }
    for (int i = 0; i < checks.checks().size(); i++) {
      int index = i;
      Check check = checks.checks().get(i);
      String rule = part + check.id() + ": ";
      add(
          parameter,
          rule + "dropped",
          whole.apply(with(checks, replaced(checks.checks(), i, null))));
      CheckMutations.of(check)
          .forEach(
              c ->
                  add(
                      parameter,
                      rule + c.what(),
                      whole.apply(with(checks, replaced(checks.checks(), index, c.check())))));
    }
    if (checks.items() != null) {
      addValue(
          parameter,
          part + "items: ",
          checks.items(),
          items -> whole.apply(with(checks, items, checks.keys(), checks.values())));
    }
    if (checks.keys() != null) {
      addValue(
          parameter,
          part + "keys: ",
          checks.keys(),
          keys -> whole.apply(with(checks, checks.items(), keys, checks.values())));
    }
    if (checks.values() != null) {
      addValue(
          parameter,
          part + "values: ",
          checks.values(),
          values -> whole.apply(with(checks, checks.items(), checks.keys(), values)));
    }
  }

  private void addMessageChecks(MessageChecks checks) {
    for (int i = 0; i < checks.checks().size(); i++) {
      Check check = checks.checks().get(i);
      int index = i;
      addMessageCheck(checks, check.id() + ": dropped", replaced(checks.checks(), i, null));
      CheckMutations.of(check)
          .forEach(
              c ->
                  addMessageCheck(
                      checks,
                      check.id() + ": " + c.what(),
                      replaced(checks.checks(), index, c.check())));
    }
    for (AtMostOne oneof : checks.oneofs()) {
      List<AtMostOne> others = new ArrayList<>(checks.oneofs());
      others.remove(oneof);
      String name = "oneof " + String.join(", ", oneof.fields());
      add("", name + ": dropped", withOneofs(checks, others));
      if (oneof.required()) {
        List<AtMostOne> optional = new ArrayList<>(others);
        optional.add(new AtMostOne(oneof.fields(), false));
        add("", name + ": became optional", withOneofs(checks, optional));
      }
    }
  }

  private void addMessageCheck(MessageChecks checks, String what, List<Check> wrong) {
    add(
        "",
        what,
        Copies.with(message, new MessageChecks(wrong, checks.oneofs(), checks.problem())));
  }

  private Message withOneofs(MessageChecks checks, List<AtMostOne> oneofs) {
    return Copies.with(message, new MessageChecks(checks.checks(), oneofs, checks.problem()));
  }

  private static List<Check> replaced(List<Check> checks, int index, @Nullable Check check) {
    List<Check> others = new ArrayList<>(checks);
    others.remove(index);
    if (check != null) {
      others.add(index, check);
    }
    return others;
  }

  private static ValueChecks skippingZero(ValueChecks of, boolean skipsZero) {
    return new ValueChecks(
        skipsZero, of.checks(), of.descends(), of.items(), of.keys(), of.values());
  }

  private static ValueChecks with(ValueChecks of, List<Check> checks) {
    return new ValueChecks(
        of.skipsZero(), checks, of.descends(), of.items(), of.keys(), of.values());
  }

  private static ValueChecks with(
      ValueChecks of,
      @Nullable ValueChecks items,
      @Nullable ValueChecks keys,
      @Nullable ValueChecks values) {
    return new ValueChecks(of.skipsZero(), of.checks(), of.descends(), items, keys, values);
  }
}
