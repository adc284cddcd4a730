package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.DescriptorSets;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.PlainCases;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.TransitValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CaseSourcesTest {
  private static final CommandSet JON = CommandSet.of(DescriptorSets.jon().message("cmd.Root"));
  private static final CommandSet ALL_KINDS =
      CommandSet.of(Schemas.linked().message("cases.v1.Root"));

  @Test
  void jon_cases_come_through_transit_as_they_are() {
    checkPages(JON);
  }

  @Test
  void cases_of_all_kinds_come_through_transit_as_they_are() {
    checkPages(ALL_KINDS);
  }

  @Test
  void random_cases_come_by_seed_and_have_no_total() {
    AnswerData.Page page = CaseSources.of(JON).page(5L, 10, 20);

    assertEquals(20, page.cases().size());
    assertNull(page.total());
    assertEquals("random/5/10", ((Map<?, ?>) page.cases().get(0)).get("id"));
  }

  private static void checkPages(CommandSet set) {
    CaseSource source = CaseSources.of(set);
    List<Case> expected = CaseGenerator.deterministic(set);
    List<Case> all = new ArrayList<>();
    AnswerData.Page page = source.page(null, 0, Long.MAX_VALUE);
    while (!page.cases().isEmpty()) {
      byte[] bytes = TransitValues.encode(page.cases());
      assertTrue(bytes.length < Frames.MAX, () -> bytes.length + " bytes");
      for (Object plain : (List<?>) TransitValues.decode(bytes)) {
        all.add(PlainCases.caseFrom((Map<?, ?>) plain));
      }
      page = source.page(null, all.size(), Long.MAX_VALUE);
    }
    assertEquals(expected.size(), all.size());
    for (int i = 0; i < all.size(); i++) {
      assertEquals(expected.get(i).toString(), all.get(i).toString());
      assertEquals(expected.get(i).expected(), all.get(i).expected());
    }
  }
}
