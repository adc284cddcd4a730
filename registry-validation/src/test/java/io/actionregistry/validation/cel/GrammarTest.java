package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The formats, compared with their grammars as regular expressions, rule by rule. */
class GrammarTest {
  // RFC 3986, appendix A, and RFC 6874, section 2.
  private static final String PCT = "%[0-9A-Fa-f]{2}";
  private static final String UNRESERVED = "[A-Za-z0-9\\-._~]";
  private static final String SUB_DELIMS = "[!$&'()*+,;=]";
  private static final String PCHAR = any(UNRESERVED, PCT, SUB_DELIMS, "[:@]");
  private static final String SEGMENT = PCHAR + "*";
  private static final String SEGMENT_NZ = PCHAR + "+";
  private static final String SEGMENT_NZ_NC = any(UNRESERVED, PCT, SUB_DELIMS, "@") + "+";
  private static final String PATH_ABEMPTY = "(?:/" + SEGMENT + ")*";
  private static final String PATH_ABSOLUTE = "/(?:" + SEGMENT_NZ + PATH_ABEMPTY + ")?";
  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])";
  private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
  private static final String H16 = "[0-9A-Fa-f]{1,4}";
  private static final String GROUP = "(?:" + H16 + ":)";
  private static final String LS32 = any(H16 + ":" + H16, IPV4);
  private static final String IPV6 =
      any(
          GROUP + "{6}" + LS32,
          "::" + GROUP + "{5}" + LS32,
          "(?:" + H16 + ")?::" + GROUP + "{4}" + LS32,
          "(?:" + GROUP + "{0,1}" + H16 + ")?::" + GROUP + "{3}" + LS32,
          "(?:" + GROUP + "{0,2}" + H16 + ")?::" + GROUP + "{2}" + LS32,
          "(?:" + GROUP + "{0,3}" + H16 + ")?::" + GROUP + LS32,
          "(?:" + GROUP + "{0,4}" + H16 + ")?::" + LS32,
          "(?:" + GROUP + "{0,5}" + H16 + ")?::" + H16,
          "(?:" + GROUP + "{0,6}" + H16 + ")?::");
  private static final String ZONE_ID = any(UNRESERVED, PCT) + "+";
  private static final String IPV_FUTURE =
      "[vV][0-9A-Fa-f]+\\." + any(UNRESERVED, SUB_DELIMS, ":") + "+";
  private static final String LITERAL =
      "\\[" + any(IPV6 + "%25" + ZONE_ID, IPV6, IPV_FUTURE) + "\\]";
  private static final String REG_NAME = any(UNRESERVED, PCT, SUB_DELIMS) + "*";
  private static final String AUTHORITY =
      "(?:"
          + any(UNRESERVED, PCT, SUB_DELIMS, ":")
          + "*@)?"
          + any(LITERAL, REG_NAME)
          + "(?::[0-9]*)?";
  private static final String NETWORK = "//" + AUTHORITY + PATH_ABEMPTY;
  private static final String TAIL =
      "(?:\\?" + any(PCHAR, "[/?]") + "*)?(?:#" + any(PCHAR, "[/?]") + "*)?";
  private static final String URI =
      "[A-Za-z][A-Za-z0-9+\\-.]*:"
          + any(NETWORK, PATH_ABSOLUTE, SEGMENT_NZ + PATH_ABEMPTY, "")
          + TAIL;
  private static final String RELATIVE =
      any(NETWORK, PATH_ABSOLUTE, SEGMENT_NZ_NC + PATH_ABEMPTY, "") + TAIL;

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final String NAME = "(?:" + LABEL + "\\.)*(?![0-9]+\\.?(?::|$))" + LABEL + "\\.?";
  private static final String EMAIL =
      "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(?:\\." + LABEL + ")*";

  private static String any(String... rules) {
    return "(?:" + String.join("|", rules) + ")";
  }

  @Property(tries = 5000)
  void uris_are_those_of_rfc_3986(@ForAll("uris") String text) {
    // What is more than a grammar: octets in a host have to be UTF-8.
    Assume.that(!Pattern.compile("%[89A-Fa-f]").matcher(text).find());
    assertEquals(Pattern.matches(URI, text), Formats.isUri(text));
    assertEquals(Pattern.matches(any(URI, RELATIVE), text), Formats.isUriRef(text));
  }

  @Property(tries = 5000)
  void addresses_are_those_of_rfc_3986(@ForAll("addresses") String text) {
    assertEquals(Pattern.matches(IPV4, text), Formats.isIp(text, 4));
    assertEquals(Pattern.matches(IPV6 + "(?:%.+)?", text), Formats.isIp(text, 6));
    assertEquals(
        Pattern.matches(any(IPV4, IPV6) + "/(?:[12]?[0-9]|3[012])", text),
        Formats.isIpPrefix(text) && !Pattern.matches(".*/(?:3[3-9]|[4-9].|1..)", text));
  }

  @Property(tries = 5000)
  void names_are_labels_between_dots(@ForAll("names") String text) {
    assertEquals(Pattern.matches(NAME, text), Formats.isHostname(text));
    assertEquals(Pattern.matches(EMAIL, text), Formats.isEmail(text));
    assertEquals(
        Pattern.matches(any(NAME, IPV4) + "(?::[0-9]|:[1-9][0-9]{1,3})?", text),
        Formats.isHostAndPort(text, false) && !Pattern.matches(".*:[0-9]{5}", text));
  }

  @Provide
  Arbitrary<String> uris() {
    return snippets(
        "a",
        "http:",
        "a1+:",
        ":",
        "/",
        "//",
        "?",
        "#",
        "@",
        "[",
        "]",
        "::1",
        "[::1]",
        "[1::%25",
        "[v1.x]",
        "%25",
        "%",
        "%2",
        "%2f",
        "1.2.3.4",
        ":80",
        "!",
        "~",
        " ",
        "^",
        "\u00fc",
        "[v1.",
        "//[::1.2.3.4]",
        ".",
        "..",
        "_");
  }

  @Provide
  Arbitrary<String> addresses() {
    return snippets(
        "1", "0", "25", "256", "ffff", "F", "12345", "g", ":", ":", "::", ".", "1.2.3.4", "1:2:3:",
        "4:5:6", "%", "%a", "/", "/8", "/32", "/33", "/64", " ");
  }

  @Provide
  Arbitrary<String> names() {
    return snippets(
        "a",
        "B",
        "1",
        "23",
        "-",
        ".",
        ".",
        "@",
        ":",
        ":80",
        "+",
        "_",
        "a".repeat(62),
        "1.2.3.4",
        " ",
        "\u00fc");
  }

  private static Arbitrary<String> snippets(String... snippets) {
    return Arbitraries.of(snippets).list().ofMaxSize(9).map(parts -> String.join("", parts));
  }
}
