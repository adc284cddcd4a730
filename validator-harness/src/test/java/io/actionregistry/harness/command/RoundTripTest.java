package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Parameters survive the way to protobuf's bytes and back. */
final class RoundTripTest {
  private static final CommandSet KINDS = Schemas.kinds();
  private static final CommandBuilder BUILDER = new CommandBuilder(KINDS, Envelope.empty());
  private static final CommandSet KIOSK = Schemas.kiosk();
  private static final CommandBuilder REQUESTS = new CommandBuilder(KIOSK, Envelope.empty());

  /** All that has no name of its own in the registry once it is sent. */
  private static final List<String> LEAVES =
      KINDS.commands().stream().filter(c -> !c.group()).map(CommandType::name).toList();

  @Property(tries = 400)
  void what_is_built_is_read_back(@ForAll("commands") Tuple2<String, Map<String, Object>> command)
      throws BuildException {
    byte[] sent = BUILDER.build(command.get1(), command.get2()).toByteArray();
    BuiltCommand read = BUILDER.read(sent);
    assertEquals(command.get1(), read.action());
    assertEquals(List.of(), read.unknownFields());
    Map<Object, Object> kept = new TreeMap<>();
    command.get2().keySet().forEach(name -> kept.put(name, read.params().get(name)));
    assertEquals(text(command.get2()), text(kept));
  }

  @Property(tries = 200)
  void what_is_read_builds_the_same_bytes(
      @ForAll("commands") Tuple2<String, Map<String, Object>> command) throws BuildException {
    Message built = BUILDER.build(command.get1(), command.get2());
    BuiltCommand read = BUILDER.read(built);
    assertEquals(built, BUILDER.build(read.action(), read.params()));
  }

  @Property(tries = 400)
  void what_is_sent_to_a_method_is_read_back(
      @ForAll("requests") Tuple2<String, Map<String, Object>> request) throws BuildException {
    EncodedCommand sent = REQUESTS.encode(request.get1(), request.get2());
    BuiltCommand read = REQUESTS.read(sent);
    assertEquals(request.get1(), read.action());
    assertEquals(List.of(), read.unknownFields());
    assertEquals(text(request.get2()), text(read.params()));
    assertEquals(
        REQUESTS.build(request.get1(), request.get2()),
        REQUESTS.build(read.action(), read.params()));
  }

  @Provide
  Arbitrary<Tuple2<String, Map<String, Object>>> commands() {
    return commands(KINDS, LEAVES);
  }

  @Provide
  Arbitrary<Tuple2<String, Map<String, Object>>> requests() {
    return commands(KIOSK, KIOSK.commands().stream().map(CommandType::name).toList());
  }

  private static Arbitrary<Tuple2<String, Map<String, Object>>> commands(
      CommandSet set, List<String> names) {
    return Arbitraries.of(names)
        .flatMap(
            name ->
                message(set.find(name).orElseThrow().params(), 3)
                    .map(params -> Tuple.of(name, params)));
  }

  private static Arbitrary<Map<String, Object>> message(Descriptor type, int depth) {
    Arbitrary<Map<String, Object>> message = Arbitraries.create(LinkedHashMap::new);
    for (FieldDescriptor field : type.getFields()) {
      if (depth <= 0 && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        continue;
      }
      // What has no presence is always read back.
      boolean always = !field.hasPresence() && !field.isRepeated();
      Arbitrary<Object> value = value(field, depth);
      Arbitrary<Boolean> there = Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false));
      message =
          Combinators.combine(message, value, there)
              .as((map, one, given) -> given || always ? with(map, field, one) : map);
    }
    return message;
  }

  /** A later member of a oneof takes the place of an earlier one, lists of nothing are absent. */
  private static Map<String, Object> with(
      Map<String, Object> map, FieldDescriptor field, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(map);
    if (field.getRealContainingOneof() != null) {
      field
          .getRealContainingOneof()
          .getFields()
          .forEach(other -> more.remove(KINDS.names().parameter(other)));
    }
    boolean empty =
        field.isRepeated()
            && (value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty());
    if (!empty) {
      more.put(KINDS.names().parameter(field), value);
    }
    return more;
  }

  private static Arbitrary<Object> value(FieldDescriptor field, int depth) {
    if (field.isMapField()) {
      Arbitrary<Object> keys = one(FieldForm.entryField(field, 1), depth);
      Arbitrary<Object> values = one(FieldForm.entryField(field, 2), depth - 1);
      return Arbitraries.maps(keys, values).ofMaxSize(3).map(map -> (Object) map);
    }
    return field.isRepeated()
        ? one(field, depth - 1).list().ofMaxSize(3).map(list -> (Object) list)
        : one(field, depth - 1);
  }

  private static Arbitrary<Object> one(FieldDescriptor field, int depth) {
    Arbitrary<?> any =
        switch (field.getType()) {
          case DOUBLE -> Arbitraries.doubles();
          case FLOAT -> Arbitraries.floats();
          case INT32, SINT32, SFIXED32 -> Arbitraries.integers().map(Integer::longValue);
          case INT64, SINT64, SFIXED64 -> Arbitraries.longs();
          case UINT32, FIXED32 -> Arbitraries.longs().between(0, 0xFFFF_FFFFL);
          case UINT64, FIXED64 -> Arbitraries.longs().map(Integers::unsignedValue);
          case BOOL -> Arbitraries.of(true, false);
          case STRING -> text();
          case BYTES -> Arbitraries.bytes().array(byte[].class).ofMaxSize(5);
          case ENUM -> enumValues(field);
          case MESSAGE, GROUP -> messages(field.getMessageType(), depth);
        };
    return any.map(value -> value == NULL ? null : value);
  }

  private static final Object NULL = new Object();

  private static Arbitrary<String> text() {
    return Arbitraries.strings().withChars("aß\u0000€\n").ofMaxLength(4).map(s -> s + "😀");
  }

  private static Arbitrary<?> enumValues(FieldDescriptor field) {
    if (WellKnown.isNull(field)) {
      return Arbitraries.just(NULL);
    }
    Arbitrary<Object> named =
        Arbitraries.of(field.getEnumType().getValues())
            .map(v -> KINDS.names().enumValue(field.getEnumType(), v.getNumber()).orElseThrow());
    return field.getEnumType().isClosed()
        ? named
        : Arbitraries.oneOf(named, Arbitraries.just((Object) 1234L));
  }

  private static Arbitrary<?> messages(Descriptor type, int depth) {
    return switch (WellKnown.of(type)) {
      case NONE -> message(type, depth);
      case WRAPPER -> one(type.findFieldByNumber(1), depth);
      case TIMESTAMP ->
          Combinators.combine(
                  Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L), nanos())
              .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
      case DURATION ->
          Combinators.combine(
                  Arbitraries.longs().between(-315_575_999_999L, 315_575_999_999L), nanos())
              .as((seconds, nanos) -> Duration.ofSeconds(seconds, nanos));
      case FIELD_MASK -> text().list().ofMaxSize(2);
      case ANY ->
          Combinators.combine(text(), Arbitraries.bytes().array(byte[].class).ofMaxSize(3))
              .as((url, value) -> Map.of("type-url", url, "value", value));
      case VALUE -> plain(2);
      case STRUCT -> Arbitraries.maps(text(), plain(2)).ofMaxSize(2);
      case LIST_VALUE -> plain(2).list().ofMaxSize(2);
    };
  }

  private static Arbitrary<Integer> nanos() {
    return Arbitraries.integers().between(0, 999_999_999);
  }

  private static Arbitrary<Object> plain(int depth) {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(Object.class::cast),
            Arbitraries.doubles().map(Object.class::cast),
            text().map(Object.class::cast),
            Arbitraries.just(NULL).map(v -> (Object) null));
    return depth == 0
        ? leaf
        : Arbitraries.oneOf(
            leaf,
            plain(depth - 1).list().ofMaxSize(2).map(Object.class::cast),
            Arbitraries.maps(text(), plain(depth - 1)).ofMaxSize(2).map(Object.class::cast));
  }

  /** Of the order of entries independent, and of arrays their content. */
  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(text(key), text(one)));
      return sorted.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RoundTripTest::text).toList().toString();
    }
    if (value instanceof byte[] bytes) {
      return "bytes " + HexFormat.of().formatHex(bytes);
    }
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }

  @Property(tries = 100)
  void unsigned_numbers_are_what_they_are(@ForAll long bits) throws BuildException {
    BigInteger number = new BigInteger(Long.toUnsignedString(bits));
    BuiltCommand read = BUILDER.read(BUILDER.build("numbers", Map.of("uint64-value", number)));
    assertEquals(number, new BigInteger(read.params().get("uint64-value").toString()));
  }
}
