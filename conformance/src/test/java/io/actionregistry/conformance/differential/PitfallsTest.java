package io.actionregistry.conformance.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.StringValue;
import com.google.protobuf.UInt64Value;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.Value;
import io.actionregistry.conformance.Contest;
import io.actionregistry.conformance.Contest.Verdict;
import io.actionregistry.conformance.pitfalls.Anything;
import io.actionregistry.conformance.pitfalls.Closed;
import io.actionregistry.conformance.pitfalls.Elements;
import io.actionregistry.conformance.pitfalls.Known;
import io.actionregistry.conformance.pitfalls.Large;
import io.actionregistry.conformance.pitfalls.Leaf;
import io.actionregistry.conformance.pitfalls.Masked;
import io.actionregistry.conformance.pitfalls.Mended;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What random schemas have found, small: mended mistakes, and every known difference. */
final class PitfallsTest {
  private static final UnknownFieldSet UNKNOWN =
      UnknownFieldSet.newBuilder()
          .addField(99, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
          .build();

  private static final Map<KnownDifference, Message> KNOWN =
      new EnumMap<>(
          Map.of(
              KnownDifference.UNSIGNED_32,
              Known.newBuilder().setLarge(-1).build(),
              KnownDifference.UNSIGNED_ELEMENTS,
              Elements.newBuilder().addUints(-1).build(),
              KnownDifference.UNSIGNED_LISTS,
              Known.newBuilder().setListed(-1).build(),
              KnownDifference.UNSIGNED_ZERO_ITEMS,
              Known.newBuilder().addZeros(0).build(),
              KnownDifference.LISTS_OF_WRAPPERS,
              Known.newBuilder()
                  .addWrappers(StringValue.of("a"))
                  .addWrappers(StringValue.of("b"))
                  .build(),
              KnownDifference.UNKNOWN_FIELDS,
              Known.newBuilder().addLeaves(Leaf.newBuilder().setUnknownFields(UNKNOWN)).build(),
              KnownDifference.FIELD_MASKS,
              Masked.getDefaultInstance(),
              KnownDifference.ANY,
              Anything.newBuilder().setAny(any("x/no.Such", "a")).build()));

  private static final Contest CONTEST = Contest.of(files(), List.of("pitfalls.Mended"));

  private static final long[] LARGE = {
    0,
    1,
    2_147_483_647L,
    2_147_483_648L,
    3_000_000_000L,
    3_000_000_001L,
    4_294_967_289L,
    4_294_967_290L,
    4_294_967_291L,
    4_294_967_295L
  };

  private static List<FileDescriptorProto> files() {
    List<FileDescriptorProto> files = new ArrayList<>();
    add(Mended.getDescriptor().getFile(), files);
    return files;
  }

  private static void add(FileDescriptor file, List<FileDescriptorProto> files) {
    files.add(file.toProto());
    file.getDependencies().forEach(imported -> add(imported, files));
  }

  private static com.google.protobuf.Any any(String url, String value) {
    return com.google.protobuf.Any.newBuilder()
        .setTypeUrl(url)
        .setValue(ByteString.copyFromUtf8(value))
        .build();
  }

  static List<Message> mended() {
    return List.of(
        Mended.newBuilder().setTwiceNegated(1).build(),
        Mended.newBuilder().setTwiceNegated(2).build(),
        Mended.newBuilder().setTwiceNegated(-2).build(),
        Mended.newBuilder().addLeaves(Leaf.getDefaultInstance()).build(),
        Mended.newBuilder().addLeaves(Leaf.newBuilder().setName("a")).build(),
        Mended.newBuilder()
            .addDetails(any("", ""))
            .addDetails(any("", "a"))
            .addDetails(any("type.example/a.B", ""))
            .build(),
        Mended.newBuilder()
            .addJson(Value.newBuilder().setNullValue(NullValue.NULL_VALUE))
            .addJson(Value.newBuilder().setBoolValue(false))
            .build(),
        Mended.newBuilder().setNoNumber(Double.NaN).build(),
        Mended.newBuilder().setNoNumber(1).build(),
        Mended.newBuilder().setUnsigned(UInt64Value.of(4)).build(),
        Mended.newBuilder().setUnsigned(UInt64Value.of(7)).build(),
        Mended.newBuilder().setText("").build(),
        Mended.newBuilder().setText("é").build(),
        Mended.newBuilder().setA(0.1f).setB(0.2f).build(),
        Mended.newBuilder().setA(Float.MAX_VALUE).setB(Float.MAX_VALUE).build(),
        Mended.newBuilder().setIndex(2).build(),
        Mended.newBuilder().setIndex(3).build(),
        Mended.newBuilder().setUint(4).build(),
        Mended.newBuilder().setUint(-1).build(),
        Mended.newBuilder().addNumbers(1).addNumbers(2).addNumbers(3).build(),
        Mended.newBuilder().addChoices(Closed.CLOSED_TWO).addChoices(Closed.CLOSED_ZERO).build());
  }

  @ParameterizedTest
  @MethodSource("mended")
  void a_mended_mistake_stays_mended(Message message) {
    assertEquals(CONTEST.normative(message), CONTEST.generated(message));
    assertEquals(CONTEST.normative(message), CONTEST.closely(message));
  }

  @ParameterizedTest
  @EnumSource
  void a_known_difference_is_still_there(KnownDifference difference) {
    Judgement judgement = Judgement.of(CONTEST, KNOWN.get(difference));

    assertEquals(Set.of(difference), judgement.known(), judgement.toString());
    assertTrue(judgement.agrees(), judgement.toString());
  }

  @Test
  void large_unsigned_settings_are_what_protovalidate_takes_them_for_in_its_default_mode() {
    for (long number : LARGE) {
      Message message =
          Large.newBuilder()
              .setBetween((int) number)
              .setOutside((int) number)
              .addChosen((int) number)
              .build();
      assertEquals(ids(CONTEST.standard(message)), ids(CONTEST.generated(message)));
    }
  }

  private static List<String> ids(Verdict verdict) {
    return verdict.violations().stream().map(entry -> entry.violation().getRuleId()).toList();
  }

  @Test
  void what_nothing_explains_is_a_disagreement() {
    Judgement known = Judgement.of(CONTEST, KNOWN.get(KnownDifference.UNSIGNED_LISTS));
    Judgement judgement =
        new Judgement(known.right(), known.ours(), List.of(), known.ours().violations(), Set.of());

    assertEquals(1, known.ours().violations().size());
    assertEquals(false, judgement.agrees());
  }
}
