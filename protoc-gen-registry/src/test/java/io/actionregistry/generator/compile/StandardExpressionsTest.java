package io.actionregistry.generator.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import build.buf.validate.FieldRules;
import build.buf.validate.FloatRules;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import io.actionregistry.generator.plugin.TestSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The stored expressions of validate.proto are what CEL's checker makes of them. After a change of
 * its version, or of the stored form, {@code -Dgolden.rewrite=true} writes them anew, for review.
 */
final class StandardExpressionsTest {
  private static final Path FOLDER =
      TestSchema.BASE.resolve("src/main/resources/io/actionregistry/generator/compile");

  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private static final List<CelType> SCALARS =
      List.of(
          SimpleType.BOOL,
          SimpleType.BYTES,
          SimpleType.DOUBLE,
          SimpleType.INT,
          SimpleType.STRING,
          SimpleType.UINT);

  /** The members of FieldRules' oneof whose fields' types can be listed, with these types. */
  private static final Map<String, List<CelType>> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("bool", List.of(SimpleType.BOOL)),
              Map.entry("bytes", List.of(SimpleType.BYTES)),
              Map.entry("double", List.of(SimpleType.DOUBLE)),
              Map.entry("duration", List.of(SimpleType.DURATION)),
              Map.entry("enum", List.of(SimpleType.INT)),
              Map.entry("fixed32", List.of(SimpleType.UINT)),
              Map.entry("fixed64", List.of(SimpleType.UINT)),
              Map.entry("float", List.of(SimpleType.DOUBLE)),
              Map.entry("int32", List.of(SimpleType.INT)),
              Map.entry("int64", List.of(SimpleType.INT)),
              Map.entry(
                  "repeated", SCALARS.stream().map(one -> (CelType) ListType.create(one)).toList()),
              Map.entry("sfixed32", List.of(SimpleType.INT)),
              Map.entry("sfixed64", List.of(SimpleType.INT)),
              Map.entry("sint32", List.of(SimpleType.INT)),
              Map.entry("sint64", List.of(SimpleType.INT)),
              Map.entry("string", List.of(SimpleType.STRING)),
              Map.entry("timestamp", List.of(SimpleType.TIMESTAMP)),
              Map.entry("uint32", List.of(SimpleType.UINT)),
              Map.entry("uint64", List.of(SimpleType.UINT))));

  @Test
  void they_are_what_the_checker_says_today() throws Exception {
    for (String family : TYPES.keySet()) {
      String resource = StandardExpressions.resource(settings(family));
      String expected = document(family);
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.writeString(FOLDER.resolve(resource), expected);
      }
      assertEquals(expected, Files.readString(FOLDER.resolve(resource)), resource);
    }
    try (var files = Files.list(FOLDER.resolve("standard"))) {
      assertEquals(TYPES.size(), files.count(), "files that no rules have");
    }
  }

  @Test
  void each_is_found_and_says_the_same() throws Exception {
    StandardExpressions stored = new StandardExpressions();
    int found = 0;
    for (String family : TYPES.keySet()) {
      for (FieldDescriptor setting : settings(family).getFields()) {
        for (Rule rule : rules(setting)) {
          for (CelType type : Objects.requireNonNull(TYPES.get(family))) {
            CelScope scope = scope(type, setting);
            Checked expected = new CelChecker(scope).check(rule.getExpression());
            Checked actual = stored.find(rule.getExpression(), scope);
            assertNotNull(actual, rule.getExpression());
            assertEquals(line(setting, type, rule, expected), line(setting, type, rule, actual));
            assertEquals(expected.type(), actual.type());
            found++;
          }
        }
      }
    }
    assertTrue(found > 250, "only " + found);
  }

  @Test
  void other_expressions_settings_and_types_are_not_among_them() {
    StandardExpressions stored = new StandardExpressions();
    FieldDescriptor gt = setting("gt");
    String text = rules(gt).get(0).getExpression();
    assertNotNull(stored.find(text, scope(SimpleType.DOUBLE, gt)));
    assertNull(stored.find(text + " ", scope(SimpleType.DOUBLE, gt)));
    assertNull(stored.find(text, scope(SimpleType.INT, gt)));
    assertNull(stored.find(text, scope(SimpleType.DOUBLE, setting("gte"))));
    assertNull(stored.find(text, CelScope.ofAnything()));
  }

  @Test
  void settings_of_another_validate_proto_are_checked_as_they_stand() {
    FieldDescriptor gt = setting("gt");
    Message other = DynamicMessage.getDefaultInstance(FloatRules.getDescriptor());
    CelScope scope =
        new CelScope(SimpleType.DOUBLE, List.of(), null).with(new RuleValues(other, gt));
    assertNull(new StandardExpressions().find(rules(gt).get(0).getExpression(), scope));
  }

  private static FieldDescriptor setting(String name) {
    return Objects.requireNonNull(FloatRules.getDescriptor().findFieldByName(name));
  }

  private static String document(String family) throws CelProblem {
    StringBuilder lines = new StringBuilder();
    for (FieldDescriptor setting : settings(family).getFields()) {
      for (Rule rule : rules(setting)) {
        for (CelType type : Objects.requireNonNull(TYPES.get(family))) {
          Checked checked = new CelChecker(scope(type, setting)).check(rule.getExpression());
          lines.append(line(setting, type, rule, checked)).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private static String line(FieldDescriptor setting, CelType type, Rule rule, Checked checked) {
    JsonObject line = new JsonObject();
    line.addProperty("setting", setting.getName());
    line.add("this", SyntaxWriter.json(CelTypes.ofChecked(type)));
    line.addProperty("expression", rule.getExpression());
    line.add("type", SyntaxWriter.json(checked.type()));
    line.add("syntax", SyntaxWriter.json(checked.syntax()));
    return GSON.toJson(line);
  }

  private static Descriptor settings(String family) {
    return FieldRules.getDescriptor().findFieldByName(family).getMessageType();
  }

  private static List<Rule> rules(FieldDescriptor setting) {
    return setting.getOptions().getExtension(ValidateProto.predefined).getCelList();
  }

  private static CelScope scope(CelType type, FieldDescriptor setting) {
    Message settings =
        FieldRules.newBuilder()
            .newBuilderForField(
                FieldRules.getDescriptor().getOneofs().get(0).getFields().stream()
                    .filter(field -> field.getMessageType() == setting.getContainingType())
                    .findFirst()
                    .orElseThrow())
            .build();
    return new CelScope(type, List.of(), null).with(new RuleValues(settings, setting));
  }
}
