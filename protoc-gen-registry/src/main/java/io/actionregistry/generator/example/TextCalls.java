package io.actionregistry.generator.example;

import io.actionregistry.validation.cel.CelException;
import io.actionregistry.validation.cel.Dyn;
import io.actionregistry.validation.cel.Formats;
import io.actionregistry.validation.cel.Formatting;
import io.actionregistry.validation.cel.Strings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CEL's functions of texts, by overload id. */
final class TextCalls {
  private TextCalls() {}

  /** What a function gives; a {@link CelException} if it is an error, or not known here. */
  static Object of(String name, List<@Nullable Object> arguments) {
    Object second = arguments.size() > 1 ? arguments.get(1) : null;
    if (name.equals("format_list_dyn")) {
      return Formatting.format(Dyn.asString(arguments.get(0)), Dyn.asList(second));
    }
    if (name.startsWith("list_join")) {
      List<?> texts = Dyn.asList(arguments.get(0));
      return arguments.size() == 1
          ? Strings.join(texts)
          : Strings.join(texts, Dyn.asString(second));
    }
    String text = Dyn.asString(arguments.get(0));
    if (arguments.size() > 2) {
      return ofThree(name, text, second, arguments);
    }
    return switch (name) {
      case "contains_string" -> text.contains(Dyn.asString(second));
      case "starts_with_string" -> text.startsWith(Dyn.asString(second));
      case "ends_with_string" -> text.endsWith(Dyn.asString(second));
      case "matches", "matches_string" -> Strings.matches(text, Dyn.asString(second));
      case "string_char_at_int" -> Strings.charAt(text, Dyn.asLong(second));
      case "string_index_of_string" -> Strings.indexOf(text, Dyn.asString(second));
      case "string_last_index_of_string" -> Strings.lastIndexOf(text, Dyn.asString(second));
      case "string_lower_ascii" -> Strings.lowerAscii(text);
      case "string_upper_ascii" -> Strings.upperAscii(text);
      case "string_reverse" -> Strings.reverse(text);
      case "string_trim" -> Strings.trim(text);
      case "strings_quote" -> Strings.quote(text);
      case "string_split_string" -> Strings.split(text, Dyn.asString(second));
      case "string_substring_int" -> Strings.substring(text, Dyn.asLong(second));
      default -> format(name, text, second);
    };
  }

  private static Object format(String name, String text, @Nullable Object second) {
    return switch (name) {
      case "is_hostname" -> Formats.isHostname(text);
      case "is_email" -> Formats.isEmail(text);
      case "is_uri" -> Formats.isUri(text);
      case "is_uri_ref" -> Formats.isUriRef(text);
      case "is_ip_unary" -> Formats.isIp(text);
      case "is_ip" -> Formats.isIp(text, Dyn.asLong(second));
      case "is_ip_prefix" -> Formats.isIpPrefix(text);
      case "is_ip_prefix_int" -> Formats.isIpPrefix(text, Dyn.asLong(second));
      case "is_ip_prefix_bool" -> Formats.isIpPrefix(text, Dyn.asBoolean(second));
      case "string_bool_is_host_and_port_bool" ->
          Formats.isHostAndPort(text, Dyn.asBoolean(second));
      default -> throw new CelException("not known: " + name);
    };
  }

  private static Object ofThree(
      String name, String text, @Nullable Object second, List<@Nullable Object> arguments) {
    Object third = arguments.get(2);
    return switch (name) {
      case "is_ip_prefix_int_bool" ->
          Formats.isIpPrefix(text, Dyn.asLong(second), Dyn.asBoolean(third));
      case "string_index_of_string_int" ->
          Strings.indexOf(text, Dyn.asString(second), Dyn.asLong(third));
      case "string_last_index_of_string_int" ->
          Strings.lastIndexOf(text, Dyn.asString(second), Dyn.asLong(third));
      case "string_split_string_int" ->
          Strings.split(text, Dyn.asString(second), Dyn.asLong(third));
      case "string_substring_int_int" ->
          Strings.substring(text, Dyn.asLong(second), Dyn.asLong(third));
      case "string_replace_string_string" ->
          Strings.replace(text, Dyn.asString(second), Dyn.asString(third));
      case "string_replace_string_string_int" ->
          Strings.replace(
              text, Dyn.asString(second), Dyn.asString(third), Dyn.asLong(arguments.get(3)));
      default -> throw new CelException("not known: " + name);
    };
  }
}
