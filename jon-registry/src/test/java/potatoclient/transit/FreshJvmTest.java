package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens from the first use of the registry on, each time in a new JVM. */
@DisplayName(
    "Action Registry Design, Success Criteria 11 and 12: no validation, no protobuf classes")
final class FreshJvmTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"-Dx=y", "-Dpotatoclient.validation=false"})
  void using_all_of_the_registry_loads_neither_protobuf_nor_validation(String option)
      throws IOException, InterruptedException {
    FreshJvm jvm = new FreshJvm(folder);
    String output = jvm.run(TouchEverything.class, option);
    assertTrue(output.startsWith("177 actions, "), output);

    List<String> loaded = Files.readAllLines(jvm.log());
    assertTrue(loaded.stream().anyMatch(line -> line.contains(" potatoclient.transit.ActionReg")));
    assertEquals(List.of(), loaded.stream().filter(FreshJvmTest::isUnwanted).toList());
  }

  private static boolean isUnwanted(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return List.of("protobuf", "protovalidate", "buf.validate", "dev.cel", ".validation.").stream()
        .anyMatch(lower::contains);
  }

  @Test
  void many_threads_may_be_the_first_to_use_it() throws IOException, InterruptedException {
    assertEquals(
        "[-1 ≤ value ≤ 1 ndc, 177, rotary-rotate-to-ndc]",
        new FreshJvm(folder).run(FirstTouch.class, "-Dfile.encoding=UTF-8"));
  }
}
