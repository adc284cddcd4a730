package io.actionregistry.conformance.differential;

import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import java.util.List;

/** Values of well-known messages, within what protobuf allows. */
final class Values {
  private static final List<Long> SECONDS =
      List.of(0L, 1L, -1L, 59L, 3600L, 1_000_000L, -86_400L, 315_576_000_000L, -315_576_000_000L);
  private static final List<Long> INSTANTS =
      List.of(
          0L,
          1L,
          -1L,
          1_700_000_000L,
          1_795_306_121L,
          1_795_306_120L,
          1_795_306_122L,
          253_402_300_799L,
          -62_135_596_800L,
          951_782_400L,
          -2_208_988_801L);
  private static final List<Integer> NANOS =
      List.of(0, 0, 1, 999_999_999, 500_000_000, 1_000_000, 999_999, 1_000);

  private Values() {}

  static Duration duration(Dice dice) {
    long seconds = dice.oneOf(SECONDS);
    int nanos = Math.abs(seconds) == 315_576_000_000L ? 0 : dice.oneOf(NANOS);
    boolean negative = seconds < 0 || (seconds == 0 && dice.chance(50));
    return Duration.newBuilder().setSeconds(seconds).setNanos(negative ? -nanos : nanos).build();
  }

  static Timestamp timestamp(Dice dice) {
    return Timestamp.newBuilder()
        .setSeconds(dice.oneOf(INSTANTS))
        .setNanos(dice.oneOf(NANOS))
        .build();
  }

  /** A nanosecond more or less, or the same. */
  static Duration near(Duration duration, Dice dice) {
    java.time.Duration near =
        java.time.Duration.ofSeconds(duration.getSeconds(), duration.getNanos())
            .plusNanos(dice.below(3) - 1);
    long seconds = near.toSeconds();
    int nanos = near.getNano();
    if (seconds < 0 && nanos > 0) {
      seconds++;
      nanos -= 1_000_000_000;
    }
    return Math.abs(seconds) >= 315_576_000_000L
        ? duration
        : Duration.newBuilder().setSeconds(seconds).setNanos(nanos).build();
  }

  /** A nanosecond more or less, or the same. */
  static Timestamp near(Timestamp timestamp, Dice dice) {
    java.time.Instant near =
        java.time.Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos())
            .plusNanos(dice.below(3) - 1);
    return near.getEpochSecond() < -62_135_596_800L || near.getEpochSecond() > 253_402_300_799L
        ? timestamp
        : Timestamp.newBuilder().setSeconds(near.getEpochSecond()).setNanos(near.getNano()).build();
  }

  static String typeUrl(Dice dice) {
    return dice.oneOf(
        "type.googleapis.com/google.protobuf.Duration",
        "type.googleapis.com/google.protobuf.Timestamp",
        "x/a.B",
        "",
        "a.B");
  }

  static String path(Dice dice) {
    return dice.oneOf("a", "b", "a.b", "a.b.c", "ab", "", "A");
  }
}
