package io.actionregistry.generator.emit.jsonschema;

import io.actionregistry.generator.emit.Digest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of files that every file system takes, each once, whatever an action is called. */
final class FileNames {
  /** Of the bundle. */
  static final String BUNDLE = "commands";

  private static final int LONGEST = 120;
  private static final int DIGITS = 8;

  /** Windows knows devices by these names. */
  private static final Pattern DEVICE =
      Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

  private final Set<String> taken = new TreeSet<>(Set.of(BUNDLE));

  /** A name for an action, with the beginning of a digest where its own does not serve. */
  String of(String action) {
    boolean serves =
        PLAIN.matcher(action).matches()
            && action.length() <= LONGEST
            && !DEVICE.matcher(action).matches();
    if (serves && taken.add(action.toLowerCase(Locale.ROOT))) {
      return action;
    }
    String plain = action.replaceAll("[^A-Za-z0-9_-]", "_");
    String name =
        plain.substring(0, Math.min(LONGEST, plain.length()))
            + "."
            + Digest.of(action).substring(0, DIGITS);
    taken.add(name.toLowerCase(Locale.ROOT));
    return name;
  }
}
