package io.actionregistry.conformance.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import io.actionregistry.conformance.Contest;
import io.actionregistry.conformance.Contest.Entry;
import io.actionregistry.conformance.Contest.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random schemas, random messages: the generated validator says what protovalidate says. {@code
 * differential.seed}, {@code differential.schemas} and {@code differential.messages} make other
 * runs and longer ones.
 */
final class DifferentialTest {
  private static final long USUAL_SEED = 20_260_101;
  private static final int USUAL_SCHEMAS = 40;
  private static final int USUAL_MESSAGES = 40;

  private static final long SEED = Long.getLong("differential.seed", USUAL_SEED);
  private static final int SCHEMAS = Integer.getInteger("differential.schemas", USUAL_SCHEMAS);
  private static final int MESSAGES = Integer.getInteger("differential.messages", USUAL_MESSAGES);

  private static final int FIELDS = 25;
  private static final int SHOWN = 3;
  private static final Path TARGET = Path.of("target");
  private static final Path COMMITTED = Path.of("..", "docs", "known-differences.md");

  private final List<String> failures = new ArrayList<>();
  private final ModeDifferences modes = new ModeDifferences();

  @Test
  void the_generated_validator_says_what_protovalidate_says() throws IOException {
    System.out.printf(
        "-Ddifferential.seed=%d -Ddifferential.schemas=%d -Ddifferential.messages=%d%n",
        SEED, SCHEMAS, MESSAGES);
    Repair schema = Repair.of(RandomSchema.files(SEED, SCHEMAS, FIELDS));
    List<String> types = types(schema.files());
    Contest contest = Contest.of(schema.all(), types);
    RandomMessages messages = new RandomMessages(new Dice(SEED + 1));

    types.forEach(type -> compare(contest, type, messages));

    Files.write(TARGET.resolve("differential.txt"), failures);
    assertEquals(List.of(), failures, "see conformance/target/differential.txt");
    String page = KnownDifferencesPage.of(modes.counts(), types.size() * MESSAGES, types.size());
    Files.writeString(TARGET.resolve("known-differences.md"), page);
    if (SEED == USUAL_SEED && SCHEMAS == USUAL_SCHEMAS && MESSAGES == USUAL_MESSAGES) {
      assertEquals(
          Files.readString(COMMITTED),
          page,
          "copy conformance/target/known-differences.md to docs/");
    }
  }

  private void compare(Contest contest, String type, RandomMessages messages) {
    int shown = 0;
    for (int i = 0; i < MESSAGES; i++) {
      Message message = messages.of(contest.message(type));
      Judgement judgement = Judgement.of(contest, message);
      if (!agrees(contest, message) && shown < SHOWN) {
        failures.add(describe(contest, message));
        shown++;
      }
      modes.add(judgement.right(), contest.standard(message));
    }
  }

  /** With the short cut for what is right at a glance, and without. */
  private static boolean agrees(Contest contest, Message message) {
    Judgement judgement = Judgement.of(contest, message);
    return judgement.agrees() && judgement.ours().agrees(contest.closely(message));
  }

  private static String describe(Contest contest, Message message) {
    Message small = Shrinking.shrink(message, smaller -> !agrees(contest, smaller));
    Judgement judgement = Judgement.of(contest, small);
    StringBuilder text = new StringBuilder("---- " + small.getDescriptorForType().getFullName());
    text.append("\n").append(TextFormat.printer().escapingNonAscii(false).printToString(small));
    text.append(Snippet.of(small.getDescriptorForType(), judgement.missing(), judgement.extra()));
    add(text, "protovalidate: ", judgement.right(), "  - ", judgement.missing());
    add(text, "generated: ", judgement.ours(), "  + ", judgement.extra());
    add(text, "without short cut: ", contest.closely(small), "", List.of());
    return text.toString();
  }

  private static void add(
      StringBuilder text, String who, Verdict verdict, String sign, List<Entry> entries) {
    text.append(who).append(verdict.kind()).append(' ').append(verdict.text()).append('\n');
    entries.forEach(entry -> text.append(sign).append(entry).append('\n'));
  }

  private static List<String> types(List<FileDescriptorProto> files) {
    List<String> names = new ArrayList<>();
    for (FileDescriptorProto file : files) {
      for (DescriptorProto message : file.getMessageTypeList()) {
        names.add(file.getPackage() + "." + message.getName());
      }
    }
    return names;
  }
}
