package io.actionregistry.generator.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.generator.example.ExampleValue.Fields;
import io.actionregistry.generator.example.ExampleValue.Items;
import io.actionregistry.generator.example.ExampleValue.Numeric;
import io.actionregistry.generator.example.ExampleValue.Pairs;
import io.actionregistry.generator.example.ExampleValue.Text;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.ValueType;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands as each language writes them. */
final class NotationTest {
  private static final BigInteger LARGE = BigInteger.ONE.shiftLeft(63);

  private static Fields fields(Object... namesAndValues) {
    Map<String, ExampleValue> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], (ExampleValue) namesAndValues[i + 1]);
    }
    return new Fields(fields);
  }

  private static String written(Notation notation, Fields params) {
    return notation.command("go-on", params).orElseThrow();
  }

  private static final Fields SMALL =
      fields("x", new Numeric(0.5, ValueType.FLOAT), "of-it", new ExampleValue.Name("heat"));

  private static final Fields ALL =
      fields(
          "whole", new Numeric(7L, ValueType.INT32),
          "big", new Numeric(LARGE, ValueType.UINT64),
          "long", new Numeric(5_000_000_000L, ValueType.INT64),
          "flag", new ExampleValue.Flag(true),
          "bytes", new ExampleValue.Binary(new Bytes("Af8=")),
          "when", new ExampleValue.Moment(Instant.EPOCH),
          "span", new ExampleValue.Span(Duration.ofMillis(1500)),
          "mask", new ExampleValue.Mask(List.of("a", "b")),
          "list", new Items(List.of(new Text("a"), new Text("b"))),
          "map", new Pairs(Map.of(new Numeric(1L, ValueType.INT32), new Text("one"))),
          "text", new Text("\"\\\n\r\t*/\u2028\u202e\ud83d\ude00\ud800"));

  @Test
  void a_short_command_stands_on_one_line() {
    assertEquals(
        "{:action \"go-on\" :params {:x 0.5 :of-it \"heat\"}}", written(Notation.CLOJURE, SMALL));
    assertEquals(
        "Map.of(\"action\", \"go-on\", \"params\", Map.of(\"x\", 0.5, \"of-it\", \"heat\"))",
        written(Notation.JAVA, SMALL));
    assertEquals(
        "command(\"go-on\", { x: 0.5, \"of-it\": \"heat\" })", written(Notation.TYPESCRIPT, SMALL));
    assertEquals(
        "{ \"action\": \"go-on\", \"params\": { \"x\": 0.5, \"of-it\": \"heat\" } }",
        written(Notation.JSON, SMALL));
    assertEquals("command(\"go-on\", {})", written(Notation.TYPESCRIPT, Fields.NONE));
  }

  @Test
  void a_long_one_goes_on_several() {
    assertEquals(
        """
        {:action "go-on"
         :params {:whole 7
                  :big 9223372036854775808N
                  :long 5000000000
                  :flag true
                  :bytes (byte-array [1 -1])
                  :when (java.time.Instant/parse "1970-01-01T00:00:00Z")
                  :span (java.time.Duration/parse "PT1.5S")
                  :mask ["a" "b"]
                  :list ["a" "b"]
                  :map {1 "one"}
                  :text "\\"\\\\\\n\\r\\t*/\\u2028\\u202e\\ud83d\\ude00\\ud800"}}""",
        written(Notation.CLOJURE, ALL));
    assertEquals(
        """
        Map.of(
          "action", "go-on",
          "params", Map.ofEntries(
            Map.entry("whole", 7),
            Map.entry("big", new BigInteger("9223372036854775808")),
            Map.entry("long", 5000000000L),
            Map.entry("flag", true),
            Map.entry("bytes", new byte[] {1, -1}),
            Map.entry("when", Instant.parse("1970-01-01T00:00:00Z")),
            Map.entry("span", Duration.parse("PT1.5S")),
            Map.entry("mask", List.of("a", "b")),
            Map.entry("list", List.of("a", "b")),
            Map.entry("map", Map.of(1, "one")),
            Map.entry("text", "\\"\\\\\\n\\r\\t*/\\u2028\\u202e\\ud83d\\ude00\\ud800")
          )
        )""",
        written(Notation.JAVA, ALL));
    assertEquals(
        """
        command("go-on", {
          whole: 7,
          big: 9223372036854775808n,
          long: 5000000000n,
          flag: true,
          bytes: "Af8=",
          when: "1970-01-01T00:00:00Z",
          span: "1.5s",
          mask: "a,b",
          list: ["a", "b"],
          map: { "1": "one" },
          text: "\\"\\\\\\n\\r\\t*/\\u2028\\u202e\\ud83d\\ude00\\ud800"
        })""",
        written(Notation.TYPESCRIPT, ALL));
  }

  @Test
  void json_means_the_same_on_several_lines() {
    JsonObject command = JsonParser.parseString(written(Notation.JSON, ALL)).getAsJsonObject();
    assertEquals(ExampleJson.of(ALL), command.get("params"));
    assertEquals("go-on", command.get("action").getAsString());
  }

  @Test
  void a_map_of_java_has_no_null() {
    Fields none = fields("list", new Items(List.of(new ExampleValue.Nothing())));
    assertEquals(Optional.empty(), Notation.JAVA.command("go-on", none));
    assertEquals("{:action \"go-on\" :params {:list [nil]}}", written(Notation.CLOJURE, none));
    assertEquals("command(\"go-on\", { list: [null] })", written(Notation.TYPESCRIPT, none));
    Fields map = fields("map", new Pairs(Map.of(new Text("k"), new ExampleValue.Nothing())));
    assertEquals(Optional.empty(), Notation.JAVA.command("go-on", map));
  }
}
