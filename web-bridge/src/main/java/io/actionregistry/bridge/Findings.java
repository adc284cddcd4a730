package io.actionregistry.bridge;

import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import io.actionregistry.validation.RegistryValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with every field.
 *
 * <p>A validator asks no rule before all has the right shape. Who fills in a form wants to know all
 * at once: so rules are asked about the fields that have it, too, and rules across fields only
 * where all have.
 */
final class Findings {
  private final Validator strict;
  private final Validator lenient;

  Findings(RegistryValidator validator) {
    strict = validator;
    lenient = validator.withMissingAllowed();
  }

  /** The verdict on a command; an invalid one has violations of every field. */
  Verdict on(String command, Object payload) {
    Verdict verdict = strict.check(command, payload);
    if (!(payload instanceof Map<?, ?> fields) || !(verdict instanceof Verdict.Invalid invalid)) {
      return verdict;
    }
    boolean misshapen =
        invalid.violations().stream().allMatch(v -> v.getKind().equals(Violation.SHAPE));
    return misshapen ? new Verdict.Invalid(withRules(command, fields, invalid)) : verdict;
  }

  private List<Violation> withRules(String command, Map<?, ?> fields, Verdict.Invalid invalid) {
    List<Violation> all = new ArrayList<>(invalid.violations());
    Set<String> reported = all.stream().map(Findings::field).collect(Collectors.toSet());
    Map<Object, Object> rest = new LinkedHashMap<>(fields);
    rest.keySet().removeIf(name -> reported.contains(String.valueOf(name)));
    for (Violation violation : lenient.check(command, rest).getViolations()) {
      String field = field(violation);
      if (!field.isEmpty() && !reported.contains(field)) {
        all.add(violation);
      }
    }
    return all;
  }

  /** The field itself, without the path into it. */
  private static String field(Violation violation) {
    return violation.getParam().split("[.\\[]", 2)[0];
  }
}
