package io.actionregistry.harness.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.harness.check.Registries;
import io.actionregistry.harness.cli.OtherTeam;
import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.command.CommandBuilder;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.Envelope;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.runtime.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both sides look at as much of a command as the other, also where no case can be as large. */
@Timeout(300)
final class LimitsTest {
  private static final int VALUES = 1_000_000;
  private static final int TEXT = 10 << 20;
  private static final int BITS = 1 << 16;
  private static final List<String> TOO_LARGE = List.of("too-large");

  @TempDir private static Path folder;
  private static Validator validator;
  private static CommandBuilder builder;

  @BeforeAll
  static void compile() throws Exception {
    ValidatorProvider provider =
        Registries.find(List.of(OtherTeam.registry(folder, "cases.v1.Root")), null);
    validator = provider.create(provider.getRegistry());
    CommandSet set = CommandSet.of(Schemas.linked().message("cases.v1.Root"));
    builder = new CommandBuilder(set, Envelope.of(set, Map.of()));
  }

  /** What the registry says of the shape. */
  private static List<String> registry(String action, Map<String, Object> params) {
    Verdict verdict = validator.check(action, params);
    return verdict.getViolations().stream()
        .filter(violation -> violation.getKind().equals("shape"))
        .map(violation -> violation.getRuleId())
        .filter(id -> !id.equals("missing-parameter"))
        .toList();
  }

  private static List<String> protobuf(String action, Map<String, Object> params) {
    try {
      builder.build(action, params);
      return List.of();
    } catch (BuildException e) {
      return List.of(e.kind().id());
    }
  }

  private static void check(List<String> expected, String action, Map<String, Object> params) {
    assertEquals(expected, registry(action, params));
    assertEquals(expected, protobuf(action, params));
  }

  @Test
  void a_million_values_are_looked_at_and_no_more() {
    // The parameter itself is one of them.
    check(List.of(), "lists", Map.of("doubles", Collections.nCopies(VALUES - 1, 0.5)));
    check(TOO_LARGE, "lists", Map.of("doubles", Collections.nCopies(VALUES, 0.5)));
  }

  @Test
  void ten_mebibytes_of_text_are_looked_at_and_no_more() {
    check(List.of(), "texts", Map.of("any-text", "x".repeat(TEXT)));
    check(TOO_LARGE, "texts", Map.of("any-text", "x".repeat(TEXT + 1)));
    check(List.of(), "byte-strings", Map.of("any-bytes", new byte[TEXT]));
    check(TOO_LARGE, "byte-strings", Map.of("any-bytes", new byte[TEXT + 1]));
  }

  @Test
  void decimals_of_so_many_digits_are_read_and_of_no_more() {
    BigInteger more = BigInteger.TWO.pow(BITS);
    int scale = more.toString().length();
    BigDecimal most = new BigDecimal(more.subtract(BigInteger.ONE), scale);
    check(List.of(), "floats", Map.of("any-double", most, "any-number", most));
    check(TOO_LARGE, "floats", Map.of("any-double", new BigDecimal(more, scale)));
    check(TOO_LARGE, "floats", Map.of("any-number", new BigDecimal(more, scale)));
  }
}
