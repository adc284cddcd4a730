package io.actionregistry.validation.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What the command line says.
 *
 * @param registry the Java package of the registry, empty where there is but one
 * @param json the parameters, or {@code -}
 */
record Arguments(
    boolean help, boolean asJson, boolean first, String registry, String action, String json) {
  static final String HELP =
      """
      Usage: check [--json] [--first] [--registry=NAME] ACTION JSON

      Checks parameters of an action with the generated validators on the class path.

      ACTION            name or alias of an action
      JSON              its parameters, with the registry's names; - reads standard input
      --json            print the verdict as JSON
      --first           stop at the first violation
      --registry=NAME   Java package of the registry, where there are several
      --help            print this

      Exit status: 0 if the parameters are valid, 1 if not, 2 if nothing was checked.
      """;

  private static final String REGISTRY = "--registry=";
  private static final Arguments NOTHING_BUT_HELP = new Arguments(true, false, false, "", "", "");

  /** Reads arguments; options may stand anywhere. */
  static Arguments of(List<String> args) throws Unusable {
    List<String> operands = new ArrayList<>();
    List<String> options = new ArrayList<>();
    String registry = "";
    for (String arg : args) {
      if (arg.equals("--help") || arg.equals("-h")) {
        return NOTHING_BUT_HELP;
      }
      if (arg.startsWith(REGISTRY)) {
        registry = arg.substring(REGISTRY.length());
      } else if (arg.equals("--json") || arg.equals("--first")) {
        options.add(arg);
      } else if (arg.startsWith("--")) {
        throw new Unusable("there is no option " + arg + "; --help lists them");
      } else {
        operands.add(arg);
      }
    }
    if (operands.size() != 2) {
      throw new Unusable(
          "an action and its parameters are needed, as in: check ping '{}'; --help says more");
    }
    return new Arguments(
        false,
        options.contains("--json"),
        options.contains("--first"),
        registry,
        operands.get(0),
        operands.get(1));
  }

  boolean fromInput() {
    return json.equals("-");
  }
}
