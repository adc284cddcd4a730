package io.actionregistry.harness.cases;

import java.util.ArrayList;
import java.util.List;

/** Texts that may keep the rules on a text. */
final class TextSamples {
  /** Sizes beyond are not tried. */
  static final int LONGEST = 1 << 16;

  private static final List<String> USUAL = List.of("text", "another", "a", "Ab1", "äöü", "");

  private TextSamples() {}

  static List<String> of(ValueRules given) {
    List<String> texts = new ArrayList<>();
    if (given instanceof TextRules rules) {
      if (rules.constant() != null) {
        texts.add(rules.constant());
      }
      texts.addAll(rules.in());
      if (rules.format() != null) {
        texts.addAll(rules.format().good());
      }
      if (rules.pattern() != null) {
        texts.addAll(PatternTexts.matching(rules.pattern()));
      }
      texts.add(withParts(rules, 0));
      USUAL.forEach(text -> texts.add(withParts(rules, text)));
      rules.sizes().values().forEach(size -> texts.add(withParts(rules, size)));
    }
    texts.addAll(USUAL);
    return texts;
  }

  /** A text with all parts that the rules want, of at least so many signs. */
  static String withParts(TextRules rules, long size) {
    int parts = withParts(rules, "").length();
    int missing = (int) Math.min(size, LONGEST) - parts;
    return withParts(rules, "x".repeat(Math.max(missing, 0)));
  }

  private static String withParts(TextRules rules, String filler) {
    return rules.parts().getOrDefault("prefix", "")
        + rules.parts().getOrDefault("contains", "")
        + filler
        + rules.parts().getOrDefault("suffix", "");
  }
}
