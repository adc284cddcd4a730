package io.actionregistry.generator.plugin;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Bytes that are no request, or nearly one. The seed is fixed: what CI has seen pass, passes. */
final class BrokenRequestTest {
  private static final byte[] REQUEST = PluginModeTest.REQUEST;

  @Property(tries = 500, seed = "17")
  void noise_is_no_request(@ForAll @Size(min = 1, max = 200) byte[] noise) throws IOException {
    PluginModeTest.assertRefused(noise);
  }

  @Property(tries = 300, seed = "17")
  void a_request_with_wrong_bytes_in_it_ends_in_order(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte value) {
    byte[] bytes = REQUEST.clone();
    bytes[place % bytes.length] = value;
    PluginModeTest.assertEndsInOrder(Run.with(bytes));
  }

  @Property(tries = 100, seed = "17")
  void a_request_with_a_piece_cut_out_ends_in_order(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll @IntRange(min = 1, max = 64) int size) {
    int start = place % (REQUEST.length - size);
    byte[] bytes = Arrays.copyOf(REQUEST, REQUEST.length - size);
    System.arraycopy(REQUEST, start + size, bytes, start, bytes.length - start);
    PluginModeTest.assertEndsInOrder(Run.with(bytes));
  }
}
