package io.actionregistry.harness.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import io.actionregistry.generator.example.ExampleJson;
import io.actionregistry.generator.example.ExampleValue;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.harness.check.Registries;
import io.actionregistry.harness.cli.Main;
import io.actionregistry.harness.cli.OtherTeam;
import io.actionregistry.harness.client.JavaCommand;
import io.actionregistry.harness.client.Settings;
import io.actionregistry.harness.client.Subprocess;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The commands that are shown as examples are valid: protovalidate in its own process says so in
 * both modes, and the validators do, of the values and of what JSON makes of them.
 */
@Timeout(300)
final class ExamplesTest {
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  @TempDir private Path folder;

  @Test
  void every_jon_action_has_two_valid_examples() {
    Schema schema = ServedModel.of(ServeSettings.jon()).schema();
    assertEquals(List.of(), Examples.missing(schema));
    List<String> arguments = List.of("serve");
    assertEquals(354, valid(schema, arguments, Registries.find(List.of(), null)));
  }

  @ParameterizedTest
  @CsvSource({"cases.v1.Root, 46", "cases.v1.Kiosk, 14"})
  void schemas_with_rules_of_every_kind_have_valid_examples(String root, int count)
      throws IOException {
    Path file = Files.write(folder.resolve("schemas.binpb"), Schemas.bytes());
    Schema schema =
        ServedModel.of(
                new ServeSettings(
                    file,
                    root,
                    "kebab",
                    List.of(),
                    Map.of(),
                    List.of("java_package=" + OtherTeam.PACKAGE)))
            .schema();
    // That no fixed time is near to now is the point of the rule.
    assertEquals(
        root.equals("cases.v1.Root") ? List.of("times, parameter near") : List.of(),
        Examples.missing(schema));
    List<String> arguments = List.of("serve", "--descriptors", file.toString(), "--root", root);
    ValidatorProvider provider = Registries.find(List.of(OtherTeam.registry(folder, root)), null);
    assertEquals(count, valid(schema, arguments, provider));
  }

  /** How many commands there are, all of which are valid. */
  private static int valid(Schema schema, List<String> serve, ValidatorProvider provider) {
    Validator validator = provider.create(provider.getRegistry());
    Validator json = ((RegistryValidator) validator).withProfile(Profile.JSON);
    Examples examples = Examples.of(schema);
    List<String> wrong = new ArrayList<>();
    int count = 0;
    try (Subprocess protovalidate = start(serve)) {
      for (Action action : schema.actions()) {
        Optional<Examples.Example> found = examples.of(action);
        assertTrue(found.isPresent(), action.name());
        for (ExampleValue params : List.of(found.get().minimal(), found.get().full())) {
          count++;
          Object plain = PlainForm.of(params);
          String text = action.name() + " " + ExampleJson.text(params);
          if (!isValid(protovalidate.ask(Request.command(action.name(), plain)).data())) {
            wrong.add("protovalidate: " + text);
          }
          Verdict verdict = validator.check(action.name(), plain);
          if (!verdict.isValid()) {
            wrong.add("registry: " + text + "\n  " + verdict.toMap());
          }
          Object parsed = GSON.fromJson(ExampleJson.text(params), Object.class);
          Verdict ofJson = json.check(action.name(), parsed);
          if (!ofJson.isValid()) {
            wrong.add("registry, of JSON: " + text + "\n  " + ofJson.toMap());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    return count;
  }

  private static Subprocess start(List<String> serve) {
    return Subprocess.start(
        Settings.of(
            JavaCommand.of(
                JavaCommand.Life.SHORT,
                System.getProperty("java.class.path"),
                Main.class.getName(),
                serve)));
  }

  private static boolean isValid(AnswerData answer) {
    return answer instanceof AnswerData.Result result
        && result.judgement().valid()
        && (result.defaultMode() == null || result.defaultMode().valid());
  }

  /** The control: the same question about a wrong command is answered otherwise. */
  @Test
  void a_wrong_command_is_not_valid() {
    try (Subprocess protovalidate = start(List.of("serve"))) {
      AnswerData answer =
          protovalidate
              .ask(Request.command("rotary-set-platform-azimuth", Map.of("value", 400.0)))
              .data();
      assertTrue(answer instanceof AnswerData.Result && !isValid(answer), answer::toString);
    }
  }
}
