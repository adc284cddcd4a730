package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the process with protobuf said of a case.
 *
 * @param outcome of protovalidate with the rules' own CEL, which is what counts
 * @param defaultMode of protovalidate as it is set up without a word
 * @param failure how a rule failed, which is no outcome; empty if none did
 * @param json the message as protobuf prints it, with the schema's names and defaults; null where
 *     it is not valid, or was not asked for
 */
public record Reply(Outcome outcome, Outcome defaultMode, String failure, @Nullable String json) {}
