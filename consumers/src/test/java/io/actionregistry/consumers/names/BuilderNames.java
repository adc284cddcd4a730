package io.actionregistry.consumers.names;

import io.actionregistry.generator.emit.OutputFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in builders of command maps: a class for each action, with a method for each parameter. */
final class BuilderNames {
  private static final Pattern ACTION = Pattern.compile("super\\(\"([^\"]+)\", params\\)");
  private static final Pattern PARAM = Pattern.compile("return with\\(\"([^\"]+)\", ");

  private BuilderNames() {}

  /** Those of all files; builders have neither aliases nor an action's own choice of values. */
  static Names of(List<OutputFile> files) {
    Names names = new Names();
    for (OutputFile file : files) {
      for (String part : file.content().split("public static final class ")) {
        Matcher action = ACTION.matcher(part);
        if (action.find()) {
          names.action(action.group(1));
          Matcher params = PARAM.matcher(part);
          while (params.find()) {
            names.param(action.group(1), params.group(1));
          }
        }
      }
    }
    return names;
  }
}
