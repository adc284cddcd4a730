package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Bytes as base64 (RFC 4648), in either alphabet, with or without padding. So many bytes have so
 * many characters, and each byte string a few spellings, which patterns can tell.
 */
final class BytesSchema {
  private static final String DIGIT = "[A-Za-z0-9+/_-]";

  /** Any bytes. */
  static final String ANY =
      "^(?:" + DIGIT + "{4})*(?:" + DIGIT + "{2}(?:==)?|" + DIGIT + "{3}=?)?$";

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** Engines refuse patterns that repeat more often, or take long to read them. */
  private static final long MOST_REPETITIONS = 1000;

  private final Subject subject;
  private final JsonObject json;
  private final Set<Check> said = new HashSet<>();
  private boolean admitsZero = true;

  BytesSchema(Subject subject, JsonObject any) {
    this.subject = subject;
    this.json = any;
  }

  Part part() {
    ValueRange sizes = subject.range(Measure.BYTES);
    boolean sized = sizes != null && addSizes(sizes);
    for (Check check : subject.checks().checks()) {
      if (check.form() instanceof Rule.Size ? sized : add(check)) {
        said.add(check);
      }
    }
    Unchecked.addAll(json, subject.unsaid(said::contains));
    return new Part(json, admitsZero);
  }

  private boolean addSizes(ValueRange sizes) {
    admitsZero &= Ranges.contains(sizes, 0L);
    List<String> forms = new ArrayList<>();
    for (Interval interval : sizes.effective()) {
      long least = interval.lower() == null ? 0 : characters(interval.lower().value().longValue());
      long most = interval.upper() == null ? -1 : characters(interval.upper().value().longValue());
      if (Math.max(least, most) > MOST_REPETITIONS) {
        return false;
      }
      String limit = most < 0 ? "," : most == least ? "" : "," + most;
      forms.add(DIGIT + "{" + least + limit + "}");
    }
    Json.require(json, Json.pattern("^" + TextSchema.oneOf(forms) + "=*$"));
    return true;
  }

  /** How many characters so many bytes have, without padding. */
  private static long characters(long bytes) {
    return bytes > MOST_REPETITIONS ? MOST_REPETITIONS + 1 : (bytes * 4 + 2) / 3;
  }

  private boolean add(Check check) {
    if (check.form() instanceof Rule.OneOf list) {
      Json.require(json, Json.pattern(oneOf(list.values())));
      admitsZero &= list.values().contains(new Bytes(""));
      return true;
    }
    if (check.form() instanceof Rule.NoneOf list) {
      Json.require(json, Json.not(List.of(Json.pattern(oneOf(list.values())))));
      admitsZero &= !list.values().contains(new Bytes(""));
      return true;
    }
    String setting = Subject.setting(check);
    String size = size(setting, check.id());
    if (!size.isEmpty()) {
      Json.require(json, Json.pattern("^" + DIGIT + size + "=*$"));
      admitsZero = false;
      return true;
    }
    return false;
  }

  /** Formats of bytes are sizes. */
  private static String size(String setting, String id) {
    if (setting.startsWith("bytes.") && id.equals(setting + "_empty")) {
      return "+";
    }
    if (!id.equals(setting)) {
      return "";
    }
    return switch (setting) {
      case "bytes.ipv4" -> "{6}";
      case "bytes.ipv6", "bytes.uuid" -> "{22}";
      default -> "";
    };
  }

  private static String oneOf(List<Object> values) {
    return "^"
        + TextSchema.oneOf(values.stream().map(value -> spellings((Bytes) value)).toList())
        + "$";
  }

  /** All texts that stand for the same bytes. */
  private static String spellings(Bytes bytes) {
    String text = Objects.requireNonNull(bytes.base64());
    String digits = text.replace("=", "");
    int over = digits.length() % 4;
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      boolean last = i == digits.length() - 1;
      int ignored = !last || over == 0 ? 0 : over == 2 ? 4 : 2;
      pattern.append(digit(ALPHABET.indexOf(digits.charAt(i)), ignored));
    }
    return pattern + (over == 2 ? "(?:==)?" : over == 3 ? "=?" : "");
  }

  /** A character whose last bits do not matter. */
  private static String digit(int value, int ignoredBits) {
    StringBuilder members = new StringBuilder();
    int first = value >> ignoredBits << ignoredBits;
    for (int v = first; v < first + (1 << ignoredBits); v++) {
      members.append(v == 62 ? "+-" : v == 63 ? "/_" : String.valueOf(ALPHABET.charAt(v)));
    }
    String all = members.toString();
    if (all.length() == 1) {
      return all;
    }
    // A hyphen stands for itself at the end alone.
    return "[" + all.replace("-", "") + (all.contains("-") ? "-" : "") + "]";
  }
}
