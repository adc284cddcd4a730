package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.command.CommandBuilder;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.DescriptorSets;
import io.actionregistry.harness.command.Envelope;
import io.actionregistry.harness.command.LinkedSchema;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.wire.Finding;
import io.actionregistry.harness.wire.Judgement;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Protobuf and protovalidate's CEL mode say of cases what the descriptors lead to expect. */
final class ProtovalidateAgreementTest {
  private static final long SEED = 20_240_229;
  private static final int RANDOM = 20_000;
  private static final int SHOWN = 20;

  @Test
  void of_every_jon_case() {
    Side jon = new Side(DescriptorSets.jon(), "cmd.Root");

    assertEquals(List.of(), jon.mismatches(CaseGenerator.deterministic(jon.set).stream()));
  }

  @Test
  void of_random_jon_cases() {
    Side jon = new Side(DescriptorSets.jon(), "cmd.Root");

    assertEquals(List.of(), jon.mismatches(random(jon.set)));
  }

  @Test
  void of_every_case_of_fields_and_rules_of_all_kinds() {
    Side kitchen = kitchen();

    assertEquals(List.of(), kitchen.mismatches(CaseGenerator.deterministic(kitchen.set).stream()));
  }

  @Test
  void of_random_cases_of_fields_and_rules_of_all_kinds() {
    Side kitchen = kitchen();

    assertEquals(List.of(), kitchen.mismatches(random(kitchen.set)));
  }

  private static Side kitchen() {
    return new Side(Schemas.linked(), "cases.v1.Root");
  }

  private static Stream<Case> random(CommandSet set) {
    Iterator<Case> random = CaseGenerator.random(set, SEED);
    return Stream.generate(random::next).limit(RANDOM);
  }

  private static final class Side {
    final CommandSet set;
    private final CommandBuilder builder;
    private final Protovalidate protovalidate;

    Side(LinkedSchema schema, String root) {
      set = CommandSet.of(schema.message(root));
      builder = new CommandBuilder(set, Envelope.defaults(set));
      protovalidate = Protovalidate.inCelMode(schema, set.root());
    }

    List<String> mismatches(Stream<Case> cases) {
      return cases.map(this::mismatch).filter(one -> !one.isEmpty()).limit(SHOWN).toList();
    }

    private String mismatch(Case one) {
      Outcome expected = one.expected().protovalidate();
      try {
        Outcome found = outcome(protovalidate.judge(builder.build(one.action(), one.params())));
        return found.equals(expected) ? "" : text(one, expected, found);
      } catch (BuildException e) {
        BuildError kind = BuildError.of(e.kind().id());
        return expected instanceof Outcome.NotBuilt notBuilt && notBuilt.kinds().contains(kind)
            ? ""
            : text(one, expected, kind + " " + e.getMessage());
      } catch (IllegalStateException e) {
        return text(one, expected, e.getMessage());
      }
    }

    private static Outcome outcome(Judgement judgement) {
      if (judgement.failure() != null) {
        throw new IllegalStateException(judgement.failure() + " " + judgement.failureMessage());
      }
      Set<FieldRule> rules = new TreeSet<>();
      for (Finding found : judgement.violations()) {
        rules.add(new FieldRule(found.field(), found.constraint(), found.forKey()));
      }
      return rules.isEmpty() ? new Outcome.Valid() : new Outcome.Violations(rules);
    }

    private static String text(Case one, Outcome expected, Object found) {
      String text = one.toString();
      return "\n"
          + (text.length() > 400 ? text.substring(0, 400) : text)
          + "\n  expected "
          + expected
          + "\n  found    "
          + found;
    }
  }
}
