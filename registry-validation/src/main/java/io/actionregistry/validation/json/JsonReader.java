package io.actionregistry.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into what a validator of {@link io.actionregistry.validation.Profile#JSON}
 * takes.
 */
public final class JsonReader {
  /** Deeper than any validator looks, and still no danger to the stack. */
  private static final int DEEPEST = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /** What the parser says to programmers: how to allow it, which object it was that did not end. */
  private static final Pattern HINT =
      Pattern.compile(": enable `.*| \\((start marker at|for \\w+ starting at) .*");

  private JsonReader() {}

  /**
   * A single value: Map, List, String, Boolean or null; an integer as Integer, Long or BigInteger;
   * any other number as a Double if a double is exactly that, else as a BigDecimal.
   *
   * @throws NotJsonException if the text is something else, an object with two members of a name
   *     included; says where
   */
  public static @Nullable Object read(String text) throws NotJsonException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw bad("there is nothing", parser.currentTokenLocation());
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw bad("something follows after the value", parser.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw bad(HINT.matcher(e.getOriginalMessage()).replaceFirst(""), e.getLocation());
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot fail", e);
    }
  }

  private static NotJsonException bad(String what, @Nullable JsonLocation place) {
    String where = place == null ? "" : " at " + place.getLineNr() + ":" + place.getColumnNr();
    return new NotJsonException("no JSON" + where + ": " + what);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> fraction(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  private static Number fraction(JsonParser parser) throws IOException {
    double number = parser.getDoubleValue();
    BigDecimal exact = parser.getDecimalValue();
    boolean same = Double.isFinite(number) && new BigDecimal(number).compareTo(exact) == 0;
    return same ? (Number) number : exact;
  }
}
