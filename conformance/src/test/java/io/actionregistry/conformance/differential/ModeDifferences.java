package io.actionregistry.conformance.differential;

import io.actionregistry.conformance.Contest.Entry;
import io.actionregistry.conformance.Contest.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts where protovalidate's default mode is not at one with its CEL mode. */
final class ModeDifferences {
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(Verdict cel, Verdict standard) {
    if (cel.kind().equals("CRASH") && standard.kind().equals("CRASH")) {
      return;
    }
    if (!cel.violations().equals(standard.violations()) && isVerdict(cel) && isVerdict(standard)) {
      List<Entry> missing = new ArrayList<>(cel.violations());
      standard.violations().forEach(missing::remove);
      List<Entry> extra = new ArrayList<>(standard.violations());
      cel.violations().forEach(extra::remove);
      missing.forEach(entry -> count(entry, extra, "missing"));
      extra.stream()
          .filter(entry -> missing.stream().noneMatch(other -> sameButText(entry, other)))
          .forEach(entry -> count(id(entry) + ": only there"));
    } else if (!cel.kind().equals(standard.kind())) {
      count(kind(cel) + " there is " + kind(standard));
    }
  }

  private void count(Entry entry, List<Entry> extra, String otherwise) {
    boolean text = extra.stream().anyMatch(other -> sameButText(entry, other));
    count(id(entry) + (text ? ": another message" : ": " + otherwise));
  }

  private static boolean sameButText(Entry a, Entry b) {
    return a.violation().toBuilder()
        .clearMessage()
        .build()
        .equals(b.violation().toBuilder().clearMessage().build());
  }

  private static String id(Entry entry) {
    return "`" + entry.violation().getRuleId() + "`";
  }

  private static String kind(Verdict verdict) {
    return switch (verdict.kind()) {
      case "SUCCESS", "VALIDATION_ERROR" -> "a verdict";
      case "RUNTIME_ERROR" -> "a run-time error";
      default -> "an exception that no caller expects";
    };
  }

  private static boolean isVerdict(Verdict verdict) {
    return kind(verdict).equals("a verdict");
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** How often what differs, sorted. */
  Map<String, Integer> counts() {
    return counts;
  }
}
