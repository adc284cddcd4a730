package io.actionregistry.cantina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.cantina.validation.Validation;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is valid and what is not, as the cases of {@code cases/} have it. */
final class RulesTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withProfile(Profile.JSON);

  @TestFactory
  Stream<DynamicContainer> every_case_has_its_verdict() throws IOException {
    return Cases.in("cases").stream()
        .map(
            cases ->
                dynamicContainer(
                    cases.about(),
                    cases.lines().stream()
                        .map(
                            line ->
                                dynamicTest(
                                    (String) line.get("case"), () -> check(cases.about(), line)))));
  }

  private static void check(String about, Map<String, Object> line) {
    boolean isMessage = about.contains(".");
    Object params = line.get("params");
    Verdict verdict =
        isMessage ? VALIDATOR.checkMessage(about, params) : VALIDATOR.check(about, params);
    assertEquals(line.getOrDefault("violations", List.of()), violations(verdict));
    if (!isMessage) {
      assertEquals(verdict.isValid(), VALIDATOR.isValid(about, params));
    }
  }

  private static List<String> violations(Verdict verdict) {
    return verdict.getViolations().stream().map(v -> v.getParam() + " " + v.getRuleId()).toList();
  }

  /** In protobuf's meaning: what the schema calls required is a rule like others. */
  @Test
  void what_is_missing_is_left_to_the_rules_on_request() {
    RegistryValidator lenient = VALIDATOR.withMissingAllowed();
    ActionRegistry.registry()
        .getMessages()
        .forEach(
            (name, message) ->
                assertEquals(
                    required(message.getParams()),
                    missing(lenient.checkMessage(name, Map.of())),
                    name));
    for (String action : ActionRegistry.getAllActionNames()) {
      assertEquals(
          required(ActionRegistry.requireAction(action).getParams()),
          missing(lenient.check(action, Map.of())));
    }
  }

  private static Set<String> required(Map<String, ParamDefinition> params) {
    return params.values().stream()
        .filter(param -> Boolean.TRUE.equals(param.getRules().get("required")))
        .map(ParamDefinition::getProtoName)
        .collect(Collectors.toSet());
  }

  private static Set<String> missing(Verdict verdict) {
    return verdict.getViolations().stream()
        .filter(violation -> violation.getRuleId().equals("required"))
        .map(violation -> violation.getField().toString())
        .collect(Collectors.toSet());
  }

  @Test
  void the_provider_is_the_registrys_own() {
    Validation provider = new Validation();
    assertTrue(
        provider.create(provider.getRegistry()).isValid("dj_command", Map.of("action", "stop")));
    assertSame(ActionRegistry.registry(), provider.getRegistry());
    assertEquals("io.actionregistry.cantina", provider.getRegistryName());
    assertEquals(ActionRegistry.getManifestHash(), provider.getManifestHash());
  }

  @Test
  void there_are_cases_for_every_command_and_for_what_answers_it() throws IOException {
    Set<String> all = new TreeSet<>(ActionRegistry.getAllActionNames());
    for (String action : ActionRegistry.getAllActionNames()) {
      all.add(ActionRegistry.requireAction(action).getResponseName());
    }
    all.add("cantina.v1.CommandError");
    assertEquals(all, Cases.in("cases").stream().map(Cases::about).collect(Collectors.toSet()));
  }
}
