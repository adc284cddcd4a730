package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parameters of an action or a message. An action whose parameters are its message's shares the
 * message's table: registries hold thousands of them.
 */
final class ParamTable {
  private final Map<String, ParamDefinition> params;
  private final List<OneofDefinition> oneofs;
  private final Set<String> required;
  private final Set<String> optional;
  private final Set<Keyword> requiredKeywords;
  private final Set<Keyword> optionalKeywords;

  private ParamTable(Map<String, ParamDefinition> params, List<OneofDefinition> oneofs) {
    this.params = params;
    this.oneofs = oneofs;
    List<ParamDefinition> needed = select(params.values(), ParamDefinition::isRequired);
    List<ParamDefinition> spare = select(params.values(), param -> !param.isRequired());
    required = Checks.orderedSet(needed.stream().map(ParamDefinition::getName).toList());
    optional = Checks.orderedSet(spare.stream().map(ParamDefinition::getName).toList());
    requiredKeywords = Checks.orderedSet(needed.stream().map(ParamDefinition::getKeyword).toList());
    optionalKeywords = Checks.orderedSet(spare.stream().map(ParamDefinition::getKeyword).toList());
  }

  /** Refuses equal names, and oneofs and parameters that disagree about who belongs to whom. */
  static ParamTable of(
      String owner, Collection<ParamDefinition> params, Collection<OneofDefinition> oneofs) {
    Map<String, ParamDefinition> byName =
        Checks.ordered(
            owner + ": parameter", params, ParamDefinition::getName, ParamDefinition::toString);
    Map<String, OneofDefinition> byOneof =
        Checks.ordered(owner + ": oneof", oneofs, OneofDefinition::name, OneofDefinition::toString);
    List<String> problems = new ArrayList<>();
    for (OneofDefinition oneof : oneofs) {
      for (String name : oneof.params()) {
        ParamDefinition member = byName.get(name);
        if (member == null || !oneof.name().equals(member.getOneof())) {
          problems.add("oneof '" + oneof.name() + "' lists '" + name + "', which is not in it");
        }
      }
    }
    for (ParamDefinition param : params) {
      OneofDefinition oneof = param.getOneof() == null ? null : byOneof.get(param.getOneof());
      if (param.getOneof() != null
          && (oneof == null || !oneof.params().contains(param.getName()))) {
        problems.add(param + " is in oneof '" + param.getOneof() + "', which does not list it");
      }
    }
    Checks.that(problems.isEmpty(), owner + ": " + String.join("; ", problems));
    return new ParamTable(byName, List.copyOf(oneofs));
  }

  private static List<ParamDefinition> select(
      Collection<ParamDefinition> params, Predicate<ParamDefinition> which) {
    return params.stream().filter(which).toList();
  }

  Map<String, ParamDefinition> params() {
    return params;
  }

  List<OneofDefinition> oneofs() {
    return oneofs;
  }

  Set<String> required() {
    return required;
  }

  Set<String> optional() {
    return optional;
  }

  Set<Keyword> requiredKeywords() {
    return requiredKeywords;
  }

  Set<Keyword> optionalKeywords() {
    return optionalKeywords;
  }
}
