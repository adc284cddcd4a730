package build.buf.protovalidate;

import com.google.protobuf.Timestamp;
import dev.cel.runtime.CelVariableResolver;
import io.actionregistry.conformance.SuiteFile;
import java.util.Optional;

/**
 * Stands in the place of protovalidate's own class of this name, whose clock cannot be set: the
 * suite's time-dependent cases have one answer at one time only.
 */
final class NowVariable implements CelVariableResolver {
  static final String NOW_NAME = "now";

  @Override
  public Optional<Object> find(String name) {
    return name.equals(NOW_NAME)
        ? Optional.of(Timestamp.newBuilder().setSeconds(SuiteFile.now().getEpochSecond()).build())
        : Optional.empty();
  }
}
