package io.actionregistry.harness.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseLines;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CasePagesTest {
  private final CasePages pages = CasePages.of(Jon.SET);

  @Test
  void pages_together_are_all_cases() {
    List<Case> all = new ArrayList<>();
    List<Case> page = pages.page(0, 1000);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = pages.page(all.size(), 1000);
    }

    assertEquals(lines(Jon.CASES.cases()), lines(all));
    assertEquals(all.size(), pages.total());
    assertEquals(Set.of(), pages.gaps());
    assertEquals(List.of(), pages.page(Long.MAX_VALUE, 5));
  }

  @Test
  void a_random_case_depends_on_seed_and_number_alone() {
    Iterator<Case> iterator = CaseGenerator.random(Jon.SET, 7);
    List<Case> first = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      first.add(iterator.next());
    }

    assertTrue(iterator.hasNext());
    assertEquals(lines(first), lines(pages.random(7, 0, 200)));
    assertEquals(lines(first.subList(150, 200)), lines(pages.random(7, 150, 50)));
    assertNotEquals(lines(first), lines(pages.random(8, 0, 200)));
  }

  @Test
  void random_cases_have_all_kinds_of_outcomes() {
    long accepted =
        pages.random(1, 0, 10_000).stream().filter(one -> one.expected().accepted()).count();

    assertTrue(accepted > 2_000 && accepted < 8_000, () -> accepted + " accepted");
  }

  @Test
  void a_page_that_cannot_be_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> pages.page(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> pages.random(1, 0, -1));
  }

  private static List<String> lines(List<Case> cases) {
    return cases.stream().map(CaseLines::write).toList();
  }
}
