package io.actionregistry.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How registry names are made from the schema's names. */
public enum Naming {
  /** {@code rotary-rotate-to-ndc}, {@code day-zoom-table-value}, {@code hot-white}. */
  KEBAB("-"),
  /** {@code rotary_rotate_to_ndc}, {@code day_zoom_table_value}, {@code hot_white}. */
  SNAKE("_");

  /** {@code dayZoom|Table}, and the last capital of {@code NDC|Point}. */
  private static final Pattern HUMP =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private final String separator;

  Naming(String separator) {
    this.separator = separator;
  }

  /** The value of the {@code names} option. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Joins the steps of a path. */
  public String join(List<String> names) {
    return String.join(separator, names);
  }

  /** A schema's name in this style. */
  public String of(String protoName) {
    return String.join(separator, words(protoName));
  }

  /**
   * The words of a name in lower case: split at underscores and camel humps. A stretch without any
   * lower-case letter has no humps ({@code 1_HZ}, {@code FX2D}).
   */
  public static List<String> words(String protoName) {
    List<String> words = new ArrayList<>();
    for (String part : protoName.split("_", -1)) {
      boolean humped = part.chars().anyMatch(Character::isLowerCase);
      for (String word : humped ? HUMP.split(part) : new String[] {part}) {
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** {@code JonGuiDataVideoChannel} as {@code JON_GUI_DATA_VIDEO_CHANNEL}. */
  public static String upperSnake(String protoName) {
    return String.join("_", words(protoName)).toUpperCase(Locale.ROOT);
  }

  /** {@code jon_shared_cmd} as {@code JonSharedCmd}; a leading digit is not mended. */
  public static String upperCamel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : words(name.replaceAll("[^A-Za-z0-9]+", "_"))) {
      camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return camel.toString();
  }

  /** {@code rotary-rotate-to-ndc} as {@code rotaryRotateToNdc}. */
  public static String lowerCamel(String name) {
    String camel = upperCamel(name);
    return camel.isEmpty() ? camel : Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
  }
}
