package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedHelpersTest {
  @Test
  void a_list_in_parts_is_one_list_in_order() {
    List<Object> joined = Lists.join(() -> List.of(1L, 2L), List::of, () -> List.of("c"));

    assertEquals(List.of(1L, 2L, "c"), joined);
    assertThrows(UnsupportedOperationException.class, () -> joined.add("d"));
  }

  @Test
  void a_wrapped_uint_may_be_null() {
    assertEquals(Uint.of(-1), Uint.orNull(-1L));
    assertNull(Uint.orNull(null));
  }
}
