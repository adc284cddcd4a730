package io.actionregistry.generator.example;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueRange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Byte strings that are worth trying. */
final class BytesCandidates {
  private static final int LONGEST = 10_000;

  /** Of the sizes of an IPv4 address, of a UUID or IPv6 address, and others. */
  private static final List<Integer> SIZES = List.of(3, 4, 16, 0, 1, 2, 8);

  private BytesCandidates() {}

  /** Candidates; parameters as for texts. */
  static List<ExampleValue> of(
      Map<String, Object> given, List<ValueRange> ranges, RuleSubject subject, Collection<?> near) {
    List<byte[]> found = new ArrayList<>();
    byte[] parts =
        concat(part(given, "prefix"), concat(part(given, "contains"), part(given, "suffix")));
    if (parts.length > 0) {
      found.add(parts);
    }
    for (ValueRange range : ranges) {
      if (range.measure() == Measure.BYTES
          && range.subject() == subject
          && !range.effective().isEmpty()) {
        long least = TextCandidates.of(range.effective().get(0).lower(), 0);
        if (least > parts.length && least <= LONGEST) {
          byte[] head = concat(part(given, "prefix"), counted((int) least - parts.length));
          found.add(concat(head, concat(part(given, "contains"), part(given, "suffix"))));
        }
      }
    }
    if (given.get("pattern") instanceof String pattern) {
      PatternSample.of(pattern).ifPresent(text -> found.add(text.getBytes(StandardCharsets.UTF_8)));
    }
    found.add(counted(SIZES.get(0)));
    near.stream()
        .filter(Bytes.class::isInstance)
        .forEach(one -> found.add(Base64.getDecoder().decode(((Bytes) one).base64())));
    SIZES.forEach(size -> found.add(counted(size)));
    return found.stream()
        .map(bytes -> new Bytes(Base64.getEncoder().encodeToString(bytes)))
        .distinct()
        .<ExampleValue>map(ExampleValue.Binary::new)
        .toList();
  }

  private static byte[] part(Map<String, Object> given, String name) {
    return given.get(name) instanceof Bytes bytes
        ? Base64.getDecoder().decode(bytes.base64())
        : new byte[0];
  }

  private static byte[] counted(int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (i + 1);
    }
    return bytes;
  }

  private static byte[] concat(byte[] a, byte[] b) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(a);
    both.writeBytes(b);
    return both.toByteArray();
  }
}
