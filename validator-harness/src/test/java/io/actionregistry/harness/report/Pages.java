package io.actionregistry.harness.report;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.Reply;
import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.matrix.Position;
import io.actionregistry.harness.matrix.ShapeFault;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs that did not take place, with everything that a page can show. */
final class Pages {
  static final String SCRIPT = "</script><script>window.ran = 1</script><img src=x onerror=ran=2>";
  static final String TURNED = "a\u202eb\u200f\u0000'\"&amp;\ud800";
  static final String LONG = "x".repeat(9_999) + "y";

  private static final Outcome VALID = new Outcome.Valid();
  private static final Outcome NO_SUCH_ACTION =
      new Outcome.NotBuilt(Set.of(BuildError.UNKNOWN_ACTION));
  private static final FieldRule AZIMUTH =
      new FieldRule("rotary.set_platform_azimuth.value", "float.gt_lt");

  private Pages() {}

  private static Case one(
      String id, CaseClass kind, Object action, Object value, Expectation expected) {
    return new Case(
        id,
        kind,
        action,
        value == null ? Map.of() : Map.of("value", value),
        value == null ? "" : "value",
        expected);
  }

  private static Verdict refused(String param, String rule, String explanation) {
    return new Verdict.Invalid(
        List.of(
            Violation.builder(Violation.RULE, rule).param(param).explanation(explanation).build()));
  }

  private static Reply reply(Outcome outcome) {
    return new Reply(outcome, outcome, "", null);
  }

  private static CaseResult agreement(Case one, Verdict verdict, Reply reply) {
    return new CaseResult(one, verdict, reply, "", List.of());
  }

  private static CaseResult typical() {
    return agreement(
        one("rotary-halt/typical", CaseClass.TYPICAL, "rotary-halt", null, new Expectation.Valid()),
        Verdict.valid(),
        reply(VALID));
  }

  private static CaseResult limit() {
    return new CaseResult(
        one(
            "rotary-set-platform-azimuth/value/outside/it's-360.5",
            CaseClass.OUTSIDE,
            "rotary-set-platform-azimuth",
            360.5,
            new Expectation.Rule(Set.of(AZIMUTH))),
        refused("value", "float.gt_lt", "value has to be above -360 and below 360"),
        new Reply(
            VALID,
            new Outcome.Violations(Set.of(AZIMUTH, new FieldRule("rotary", "required"))),
            "",
            null),
        "float.gt: -360.0, float.lt: 360.0",
        List.of("protovalidate: expected " + AZIMUTH + ", said valid", "default mode: said more"));
  }

  private static CaseResult failure() {
    return new CaseResult(
        one(
            "rotary-start/typical",
            CaseClass.TYPICAL,
            "rotary-start",
            null,
            new Expectation.Valid()),
        Verdict.valid(),
        new Reply(VALID, VALID, "runtime-error: no such overload", null),
        "",
        List.of("protovalidate: runtime-error: no such overload"));
  }

  private static CaseResult keyword() {
    return agreement(
        one(
            "rotary-set-platform-bank/name/keyword",
            CaseClass.NAME,
            TransitFactory.keyword("rotary-set-platform-bank"),
            1.5,
            new Expectation.Valid()),
        Verdict.valid(),
        reply(VALID));
  }

  private static CaseResult unknown() {
    return agreement(
        one(
            "rotary-explode/unknown-action",
            CaseClass.UNKNOWN_ACTION,
            "rotary-explode",
            null,
            new Expectation.Stricter(
                Set.of(new ShapeFault(Difference.UNKNOWN_ACTION, "")), NO_SUCH_ACTION)),
        refused("", "unknown-action", ""),
        reply(NO_SUCH_ACTION));
  }

  /** A bound whose cases are the second one, none for a reason, and a gap. */
  private static BoundCoverage.Row bound(String param) {
    Map<Position, BoundCoverage.Try> tries = new EnumMap<>(Position.class);
    for (Position position : Position.values()) {
      tries.put(position, new BoundCoverage.Try(List.of(), "the type ends here"));
    }
    tries.put(Position.AT, new BoundCoverage.Try(List.of(1), ""));
    tries.put(Position.INSIDE, new BoundCoverage.Try(List.of(), ""));
    return new BoundCoverage.Row(
        "rotary-set-platform-azimuth", param, "float.lt", "upper", "< 360", "< 359.5", tries);
  }

  /** Agreement and disagreement of every sort. */
  static RunReport mixed() {
    return report(
        "the.registry",
        List.of(typical(), limit(), failure(), keyword(), unknown()),
        List.of(bound("value")),
        List.of("rotary-halt: value has no lower limit, the descriptor says 0"),
        new MutantLine("tables", "value: limit moved", "rotary-halt/typical", null),
        new MutantLine("tables", "value: limit dropped", null, "no number lies there"),
        new MutantLine("validators", "value: operator turned round", null, null),
        new MutantLine("validators", "value: limit opened", "rotary-halt/typical", "not needed"));
  }

  /** Nothing is wrong, and no constraint was made wrong. */
  static RunReport good() {
    return report("the.registry", List.of(typical()), List.of(), List.of());
  }

  /** Texts of a schema that nobody may write. */
  static RunReport hostile() {
    List<CaseResult> results = new ArrayList<>();
    for (String text : List.of(SCRIPT, TURNED, LONG)) {
      results.add(
          new CaseResult(
              new Case(
                  text, CaseClass.TEXT, text, Map.of(text, text), text, new Expectation.Valid()),
              refused(text, text, text),
              new Reply(VALID, VALID, text, null),
              text,
              List.of(text)));
    }
    return report(
        SCRIPT,
        results,
        List.of(bound(SCRIPT), bound(TURNED), bound(LONG)),
        List.of(SCRIPT, TURNED, LONG),
        new MutantLine(SCRIPT, SCRIPT, SCRIPT, null),
        new MutantLine(TURNED, TURNED, null, TURNED));
  }

  private static RunReport report(
      String registry,
      List<CaseResult> results,
      List<BoundCoverage.Row> bounds,
      List<String> tables,
      MutantLine... mutants) {
    return new RunReport(
        new RunReport.Subject(registry, "sha256:00", "cmd.Root", 3, "harness replay"),
        results,
        tables,
        List.of(mutants),
        List.of(),
        bounds);
  }
}
