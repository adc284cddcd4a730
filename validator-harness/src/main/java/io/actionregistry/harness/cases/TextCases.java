package io.actionregistry.harness.cases;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts and bytes at the limits of their rules, and beyond; which, the rules tell. */
final class TextCases {
  private static final String FOUR_BYTES = "\uD83D\uDE00";
  private static final int EVERY_VALUE = 32;

  private TextCases() {}

  static List<Arriving> of(ValueRules given) {
    List<Arriving> texts = new ArrayList<>();
    if (given instanceof TextRules rules) {
      rules.sizes().forEach((rule, size) -> sizes(texts, rules, rule, size));
      parts(texts, rules);
      named(texts, "in", rules.in());
      named(texts, "not-in", rules.notIn());
      if (rules.format() != null) {
        return ofFormat(rules.format());
      }
      if (rules.pattern() != null) {
        List<String> matching = PatternTexts.matching(rules.pattern());
        named(texts, "pattern", matching);
        matching.forEach(text -> mutants(texts, "pattern-" + matching.indexOf(text), text));
      }
    }
    texts.add(new Arriving("empty", ""));
    texts.add(new Arriving("ascii", "text"));
    texts.add(new Arriving("accents", "h\u00e9\u0301 \u65e5\u672c"));
    texts.add(new Arriving("four-bytes", FOUR_BYTES));
    texts.add(new Arriving("nul", "a\u0000b"));
    texts.add(new Arriving("lines", "a\r\nb\u2028"));
    texts.add(new Arriving("quotes", "\"'\\<&>"));
    texts.add(new Arriving("long", "x".repeat(1000)));
    texts.add(new Arriving("half-a-pair", "a\uD83D"));
    texts.add(new Arriving("other-half-first", "\uDE00\uD83D"));
    return texts;
  }

  /** What is known of a format are its examples. */
  private static List<Arriving> ofFormat(TextFormat format) {
    List<Arriving> texts = new ArrayList<>();
    format.good().forEach(text -> texts.add(new Arriving("format-" + texts.size(), text)));
    format.bad().forEach(text -> texts.add(new Arriving("no-format-" + texts.size(), text)));
    texts.add(new Arriving("empty", ""));
    texts.add(new Arriving("half-a-pair", "a\uD83D"));
    return texts;
  }

  private static void sizes(List<Arriving> texts, TextRules rules, String rule, long size) {
    for (long near : List.of(size - 1, size, size + 1)) {
      if (near < 0 || near > TextSamples.LONGEST) {
        continue;
      }
      String label = rule + "-" + size + "-size-" + near;
      texts.add(new Arriving(label, TextSamples.withParts(rules, near)));
      texts.add(new Arriving(label + "-in-four-bytes", FOUR_BYTES.repeat((int) near)));
      texts.add(new Arriving(label + "-in-two-bytes", "\u00e9".repeat((int) near)));
    }
  }

  private static void parts(List<Arriving> texts, TextRules rules) {
    String whole = TextSamples.withParts(rules, 0);
    for (Map.Entry<String, String> part : rules.parts().entrySet()) {
      texts.add(new Arriving(part.getKey() + "-alone", part.getValue()));
      texts.add(new Arriving(part.getKey() + "-inside", "x" + part.getValue() + "x"));
      mutants(texts, part.getKey(), whole);
    }
  }

  private static void mutants(List<Arriving> texts, String label, String text) {
    if (!text.isEmpty()) {
      texts.add(new Arriving(label + "-without-first", text.substring(1)));
      texts.add(new Arriving(label + "-without-last", text.substring(0, text.length() - 1)));
    }
    texts.add(new Arriving(label + "-with-first", "!" + text));
    texts.add(new Arriving(label + "-with-last", text + "!"));
    texts.add(new Arriving(label + "-with-line", text + "\n"));
    texts.add(new Arriving(label + "-upper", text.toUpperCase(java.util.Locale.ROOT)));
  }

  private static void named(List<Arriving> texts, String label, List<String> named) {
    for (int i = 0; i < Math.min(named.size(), EVERY_VALUE); i++) {
      texts.add(new Arriving(label + "-" + i, named.get(i)));
      texts.add(new Arriving(label + "-" + i + "-with-letter", named.get(i) + "x"));
      mutants(texts, label + "-" + i, named.get(i));
    }
  }

  static List<Arriving> ofBytes(ValueRules given) {
    List<Arriving> bytes = new ArrayList<>();
    List<Object> samples = new ArrayList<>(Samples.bytes(given));
    if (given instanceof BytesRules rules) {
      rules.notIn().forEach(one -> samples.add(one.toByteArray()));
      rules.sizes().values().forEach(size -> near(samples, size));
    }
    int number = 0;
    for (Object sample : samples) {
      ByteString text = ByteString.copyFrom((byte[]) sample);
      String label = "bytes-" + number++;
      bytes.add(new Arriving(label, sample));
      bytes.add(new Arriving(label + "-with-last", text.concat(one('!')).toByteArray()));
      bytes.add(new Arriving(label + "-with-first", one('!').concat(text).toByteArray()));
      if (!text.isEmpty()) {
        bytes.add(new Arriving(label + "-without-first", text.substring(1).toByteArray()));
        bytes.add(
            new Arriving(
                label + "-without-last", text.substring(0, text.size() - 1).toByteArray()));
      }
    }
    return bytes;
  }

  private static void near(List<Object> samples, long size) {
    for (long near = size - 1; near <= size + 1; near++) {
      if (near >= 0 && near <= TextSamples.LONGEST) {
        samples.add("x".repeat((int) near).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static ByteString one(char sign) {
    return ByteString.copyFromUtf8(String.valueOf(sign));
  }
}
