package io.actionregistry.consumers;

import io.actionregistry.consumers.JsonCases.JsonCase;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.util.ArrayList;
import java.util.List;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** What the Java validators say of a case, as texts that others can be held against. */
public final class Verdicts {
  /** Those of the jon set. */
  public static final RegistryValidator JON =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withProfile(Profile.JSON);

  private Verdicts() {}

  /** The status, and a text for each violation in the order in which they are found. */
  public static List<String> ofJava(RegistryValidator validator, JsonCase one) {
    Verdict verdict = validator.check(one.action(), one.params());
    List<String> texts = new ArrayList<>();
    texts.add(verdict.getStatus());
    verdict.getViolations().forEach(violation -> texts.add(text(violation)));
    return texts;
  }

  private static String text(Violation violation) {
    return String.join(
        "|",
        violation.getKind(),
        violation.getField().toString(),
        violation.getParam(),
        violation.getRule().toString(),
        violation.getRuleId(),
        violation.getMessage(),
        Boolean.toString(violation.isForKey()));
  }
}
