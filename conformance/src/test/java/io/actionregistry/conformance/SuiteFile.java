package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.conformance.harness.ResultSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** The suite that the tests run: data that this project does not carry. */
public final class SuiteFile {
  private static final String PROPERTY = "conformance.suite";
  private static final String VARIABLE = "CONFORMANCE_SUITE";

  /** When the vectors of release 1.2.2 were dumped: some of them are relative to that. */
  private static final long DUMPED = 1_795_306_121;

  private SuiteFile() {}

  /** The time at which the suite's cases are right. */
  public static Instant now() {
    return Instant.ofEpochSecond(Long.getLong("conformance.now", DUMPED));
  }

  /** The suite; where its file is not named, the calling test is skipped. */
  static ResultSet read() {
    String path =
        System.getProperty(PROPERTY, Objects.requireNonNullElse(System.getenv(VARIABLE), ""));
    assumeTrue(
        !path.isEmpty(),
        "protovalidate's conformance suite is not run: neither the system property "
            + PROPERTY
            + " nor the environment variable "
            + VARIABLE
            + " names its file; see docs/conformance.md");
    try {
      return ResultSets.read(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException("the conformance suite cannot be read", e);
    }
  }
}
