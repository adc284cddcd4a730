package io.actionregistry.generator.compile;

import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An overload that expressions can have, with an expression that calls it.
 *
 * @param id as CEL's checker names it
 * @param call the expression; its arguments are not known before {@code this} is
 */
public record Overload(String id, String call) {
  /** An expression of each type that is not constant, for {@code this} being a list. */
  private static final Map<String, String> ARGUMENTS =
      Map.ofEntries(
          Map.entry("bool", "(size(this) == 1)"),
          Map.entry("int", "size(this)"),
          Map.entry("uint", "uint(size(this))"),
          Map.entry("double", "double(size(this))"),
          Map.entry("string", "string(size(this))"),
          Map.entry("bytes", "bytes(string(size(this)))"),
          Map.entry("google.protobuf.Timestamp", "timestamp(size(this))"),
          Map.entry("google.protobuf.Duration", "(timestamp(size(this)) - timestamp(0))"),
          Map.entry("google.protobuf.Any", "this"),
          Map.entry("null_type", "null"),
          Map.entry("type", "int"),
          Map.entry("dyn", "this"));

  /** All that are declared: CEL's own and those of rules. */
  public static List<Overload> all() {
    Stream<CelFunctionDecl> standard =
        Arrays.stream(StandardFunction.values()).map(StandardFunction::functionDecl);
    return Stream.concat(standard, Functions.DECLARED.stream())
        .flatMap(f -> f.overloads().stream().map(overload -> of(f.name(), overload)))
        .distinct()
        .toList();
  }

  private static Overload of(String function, CelOverloadDecl overload) {
    List<String> arguments = overload.parameterTypes().stream().map(Overload::argument).toList();
    return new Overload(overload.overloadId(), call(function, overload, arguments));
  }

  private static String call(String function, CelOverloadDecl overload, List<String> arguments) {
    if (function.equals("@in")) {
      return String.join(" in ", arguments);
    }
    if (function.contains("_") && function.matches("\\W*_.*|.*_")) {
      String text = function;
      for (String argument : arguments) {
        text = text.replaceFirst("_", " " + argument + " ");
      }
      return text.strip();
    }
    String first = overload.isInstanceFunction() ? arguments.get(0) + "." : "";
    List<String> others =
        arguments.subList(overload.isInstanceFunction() ? 1 : 0, arguments.size());
    return first + function + "(" + String.join(", ", others) + ")";
  }

  private static String argument(CelType type) {
    return switch (type.kind()) {
      case LIST -> "[" + argument(type.parameters().get(0)) + "]";
      case MAP ->
          "{"
              + argument(type.parameters().get(0))
              + ": "
              + argument(type.parameters().get(1))
              + "}";
      case TYPE -> "int";
      case TYPE_PARAM -> "size(this)";
      default -> ARGUMENTS.getOrDefault(type.name(), "<" + type.name() + ">");
    };
  }
}
