package io.actionregistry.generator.compile;

import io.actionregistry.generator.compile.Syntax.Overload;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which overload of a function a call means, by the types of its arguments. */
final class Overloading {
  /** Operations that are resolved at run time where the types are not known before. */
  private static final Map<String, Call> DYNAMIC =
      Map.of(
          "_<_", dynamic("dyn_less", CelType.BOOL),
          "_<=_", dynamic("dyn_less_equals", CelType.BOOL),
          "_>_", dynamic("dyn_greater", CelType.BOOL),
          "_>=_", dynamic("dyn_greater_equals", CelType.BOOL),
          "@in", dynamic("dyn_in", CelType.BOOL),
          "size", dynamic("dyn_size", CelType.INT),
          "_[_]", dynamic("dyn_index", CelType.DYN));

  private Overloading() {}

  private static Call dynamic(String overload, CelType type) {
    return new Call(overload, List.of(), type);
  }

  /**
   * A call, folded if it can be.
   *
   * @param function its name in CEL
   * @param candidates what the checker left
   * @param problem makes a problem of what cannot be compiled
   */
  static CelExpression call(
      String function,
      List<Overload> candidates,
      List<CelExpression> arguments,
      Function<String, CelProblem> problem)
      throws CelProblem {
    if (function.equals("type")) {
      throw problem.apply("the type of a value");
    }
    if (function.equals("format")) {
      Optional<String> disputed = FormatTemplates.disputed(arguments.get(0), arguments.get(1));
      if (disputed.isPresent()) {
        throw problem.apply(disputed.get());
      }
    }
    List<Overload> fitting =
        candidates.size() == 1
            ? candidates
            : candidates.stream().filter(overload -> fits(overload, arguments)).toList();
    if (fitting.size() == 1) {
      Overload one = fitting.get(0);
      return Folding.call(new Call(one.id(), arguments, result(one, arguments)));
    }
    Call dynamic = DYNAMIC.get(function);
    if (dynamic == null) {
      throw problem.apply(function + " with arguments whose types are known at run time only");
    }
    return new Call(dynamic.overload(), arguments, dynamic.type());
  }

  private static boolean fits(Overload overload, List<CelExpression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      CelType parameter = overload.parameters().get(i);
      CelType argument = arguments.get(i).type();
      CelType given = argument.is(Kind.WRAPPER) ? argument.first() : argument;
      if (!parameter.is(Kind.DYN) && !given.is(Kind.DYN) && !parameter.is(given.kind())) {
        return false;
      }
    }
    return true;
  }

  private static CelType result(Overload overload, List<CelExpression> arguments) {
    return switch (overload.id()) {
      case "index_list" -> arguments.get(0).type().iterated();
      case "index_map" ->
          arguments.get(0).type().is(Kind.MAP)
              ? arguments.get(0).type().parameters().get(1)
              : CelType.DYN;
      case "add_list" ->
          arguments.get(0).type().equals(arguments.get(1).type())
              ? arguments.get(0).type()
              : CelType.listOf(CelType.DYN);
      default -> overload.result();
    };
  }
}
