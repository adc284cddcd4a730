package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.plugin.TestSchema;
import org.junit.jupiter.api.Test;

/** Fields can have names that generated code has a use for. */
final class FieldNamesTest {
  @Test
  void a_field_is_called_like_what_checks_the_whole_message() {
    CompiledRegistry compiled =
        CompiledRegistry.of(
            TestSchema.proto3(
                    """
                    message Root { oneof cmd { Go go = 1; } }
                    message Go {
                      option (buf.validate.message).cel = {id: "a" expression: "this.whole < 9"};
                      int32 whole = 1 [(buf.validate.field).int32.gt = 5];
                    }
                    """)
                .generate("root=t.Root", "target=java", "target=java-validation")
                .files());
    compiled.initialiseAll();
    assertTrue(compiled.registry().isKnownAction("go"));
  }
}
