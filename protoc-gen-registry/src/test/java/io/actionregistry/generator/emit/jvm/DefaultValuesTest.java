package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.plugin.TestSchema;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Defaults, examples and rules hand out values of the classes that parameters take. */
final class DefaultValuesTest {
  private static final String OPTION = " [(actionregistry.v1.field).default = ";

  private final Registry registry =
      CompiledRegistry.of(
              TestSchema.proto3(
                      "message Root { oneof cmd { Go go = 1; } }\n"
                          + "message Go {\n"
                          + ("  bytes key = 1 [(actionregistry.v1.field) ="
                              + " {default: \"AAH/\" examples: \"AAH/\"},"
                              + " (buf.validate.field).bytes.const = \"\\000\\001\\377\"];\n")
                          + ("  uint64 id = 2" + OPTION + "\"18446744073709551615\"];\n")
                          + ("  float x = 3" + OPTION + "\"0.1\"];\n")
                          + ("  double y = 4" + OPTION + "\"0.1\"];\n")
                          + ("  bool on = 5" + OPTION + "\"true\"];\n")
                          + ("  string name = 6" + OPTION + "\"AAH/\"];\n")
                          + ("  E kind = 7" + OPTION + "\"some-kind\"];\n")
                          + ("  sint32 step = 8" + OPTION + "\"-2147483648\"];\n")
                          + "}\n"
                          + "enum E { E_NONE = 0; E_SOME_KIND = 1; }")
                  .generate("root=t.Root")
                  .files())
          .registry();

  @Test
  void bytes_are_bytes_and_not_their_base64() {
    byte[] bytes = {0, 1, (byte) 0xff};
    ParamDefinition key = registry.getParam("go", "key");
    assertArrayEquals(bytes, (byte[]) key.getDefault());
    assertArrayEquals(bytes, (byte[]) key.getExamples().get(0));
    assertArrayEquals(bytes, (byte[]) key.getRules().get("bytes.const"));
    assertArrayEquals(bytes, (byte[]) registry.withDefaults("go", Map.of("x", 1)).get("key"));
    assertEquals(List.of("AAH/"), ((Map<?, ?>) key.toMap()).get("examples"));
  }

  @Test
  void other_values_are_of_their_types() {
    Map<?, ?> values = registry.withDefaults("go", Map.of("key", new byte[0]));
    assertEquals(new BigInteger("18446744073709551615"), values.get("id"));
    assertEquals(0.1f, values.get("x"));
    assertEquals(0.1, values.get("y"));
    assertEquals(true, values.get("on"));
    assertEquals("AAH/", values.get("name"));
    assertEquals("some-kind", values.get("kind"));
    assertEquals(-2147483648L, values.get("step"));
  }
}
