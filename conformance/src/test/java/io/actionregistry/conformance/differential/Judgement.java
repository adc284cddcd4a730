package io.actionregistry.conformance.differential;

import com.google.protobuf.Message;
import io.actionregistry.conformance.Contest;
import io.actionregistry.conformance.Contest.Entry;
import io.actionregistry.conformance.Contest.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far the generated validator is from protovalidate on a message.
 *
 * @param right protovalidate's verdict in its CEL mode
 * @param ours the generated validator's
 * @param missing violations that only {@code right} has and that nothing explains
 * @param extra violations that only {@code ours} has and that nothing explains
 * @param known what explains the others, or why there are none
 */
record Judgement(
    Verdict right,
    Verdict ours,
    List<Entry> missing,
    List<Entry> extra,
    Set<KnownDifference> known) {

  static Judgement of(Contest contest, Message message) {
    Verdict right = contest.normative(message);
    Verdict ours = contest.generated(message);
    Set<KnownDifference> known = EnumSet.noneOf(KnownDifference.class);
    if (!isVerdict(right) && !right.kind().equals(ours.kind())) {
      for (KnownDifference difference : KnownDifference.values()) {
        if (difference.spoils(right, message)) {
          known.add(difference);
        }
      }
      return new Judgement(right, ours, List.of(), List.of(), known);
    }
    List<Entry> missing = difference(right.violations(), ours.violations());
    List<Entry> extra = difference(ours.violations(), right.violations());
    return new Judgement(
        right,
        ours,
        unexplained(missing, false, message, known),
        unexplained(extra, true, message, known),
        known);
  }

  private static List<Entry> difference(List<Entry> from, List<Entry> taken) {
    List<Entry> rest = new ArrayList<>(from);
    taken.forEach(rest::remove);
    return rest;
  }

  private static List<Entry> unexplained(
      List<Entry> entries, boolean ours, Message message, Set<KnownDifference> known) {
    List<Entry> rest = new ArrayList<>();
    for (Entry entry : entries) {
      boolean explained = false;
      for (KnownDifference difference : KnownDifference.values()) {
        if (!explained && difference.explains(entry, ours, message)) {
          known.add(difference);
          explained = true;
        }
      }
      if (!explained) {
        rest.add(entry);
      }
    }
    return rest;
  }

  /** Whether there is nothing that is not known. */
  boolean agrees() {
    boolean same = right.kind().equals(ours.kind());
    return missing.isEmpty() && extra.isEmpty() && (same || !known.isEmpty());
  }

  private static boolean isVerdict(Verdict verdict) {
    return verdict.kind().equals("SUCCESS") || verdict.kind().equals("VALIDATION_ERROR");
  }
}
