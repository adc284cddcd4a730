package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.model.Interval;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Integers as text, in the grammar of JSON's numbers (RFC 8259, section 6): those of 64 bits, and
 * the keys of maps. Limits become patterns over the digits; a text with an exponent is not looked
 * into.
 */
final class IntegerText {
  /** Zero in all its spellings. */
  static final String ZERO = "^-?0(?:\\.0+)?(?:[eE][+-]?[0-9]+)?$";

  private static final String EXPONENT = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?[eE][+-]?[0-9]+";

  /** Longer texts are no integers to the registry. */
  private static final int LONGEST = 100;

  private IntegerText() {}

  /**
   * The texts of integers.
   *
   * @param admitted in one of these; their limits are inclusive, and all there
   * @param excluded and in none of these, likewise
   */
  static JsonObject schema(List<Interval> admitted, List<Interval> excluded) {
    JsonObject json = Json.pattern("^(?:" + digits(admitted) + "|" + EXPONENT + ")$");
    json.addProperty("maxLength", LONGEST);
    if (!excluded.isEmpty()) {
      json.add("not", Json.pattern("^" + digits(excluded) + "$"));
    }
    return json;
  }

  private static String digits(List<Interval> intervals) {
    List<String> forms = new ArrayList<>();
    for (Interval interval : intervals) {
      addForms(forms, value(interval, true), value(interval, false));
    }
    return "(?:" + String.join("|", forms) + ")(?:\\.0+)?";
  }

  private static BigInteger value(Interval interval, boolean lower) {
    var limit = lower ? interval.lower() : interval.upper();
    return new BigInteger(Objects.requireNonNull(limit).value().toString());
  }

  private static void addForms(List<String> forms, BigInteger from, BigInteger to) {
    if (from.signum() <= 0 && to.signum() >= 0) {
      forms.add("-?0");
    }
    if (to.signum() > 0) {
      forms.addAll(positive(from.max(BigInteger.ONE), to));
    }
    if (from.signum() < 0) {
      BigInteger least = to.signum() < 0 ? to.negate() : BigInteger.ONE;
      forms.add("-(?:" + String.join("|", positive(least, from.negate())) + ")");
    }
  }

  /** One form for each number of digits, and one for all that are whole. */
  private static List<String> positive(BigInteger from, BigInteger to) {
    List<String> forms = new ArrayList<>();
    int shortest = from.toString().length();
    int longest = to.toString().length();
    int wholeFrom = isPowerOfTen(from) ? shortest : shortest + 1;
    int wholeTo = isAllNines(to) ? longest : longest - 1;
    for (int length = shortest; length <= longest; length++) {
      if (length == wholeFrom && wholeFrom <= wholeTo) {
        forms.add(whole(wholeFrom, wholeTo));
        length = wholeTo;
        continue;
      }
      String least = length == shortest ? from.toString() : "1" + "0".repeat(length - 1);
      String most = length == longest ? to.toString() : "9".repeat(length);
      forms.add(between(least, most));
    }
    return forms;
  }

  private static boolean isPowerOfTen(BigInteger number) {
    return number.toString().matches("10*");
  }

  private static boolean isAllNines(BigInteger number) {
    return number.toString().matches("9+");
  }

  private static String whole(int shortest, int longest) {
    return "[1-9]" + times(shortest - 1, longest - 1);
  }

  private static String times(int least, int most) {
    if (most == 0) {
      return "";
    }
    String count = least == most ? "{" + least + "}" : "{" + least + "," + most + "}";
    return "[0-9]" + (count.equals("{1}") ? "" : count);
  }

  /** Digit strings of one length, from the one to the other. */
  private static String between(String from, String to) {
    if (from.isEmpty()) {
      return "";
    }
    int rest = from.length() - 1;
    if (from.charAt(0) == to.charAt(0)) {
      return from.charAt(0) + between(from.substring(1), to.substring(1));
    }
    char first = from.charAt(0);
    char last = to.charAt(0);
    List<String> forms = new ArrayList<>();
    if (!from.substring(1).equals("0".repeat(rest))) {
      forms.add(first + between(from.substring(1), "9".repeat(rest)));
      first++;
    }
    String end = "";
    if (!to.substring(1).equals("9".repeat(rest))) {
      end = last + between("0".repeat(rest), to.substring(1));
      last--;
    }
    if (first <= last) {
      forms.add(digit(first, last) + times(rest, rest));
    }
    if (!end.isEmpty()) {
      forms.add(end);
    }
    return forms.size() == 1 ? forms.get(0) : "(?:" + String.join("|", forms) + ")";
  }

  private static String digit(char first, char last) {
    return first == last ? String.valueOf(first) : "[" + first + "-" + last + "]";
  }
}
