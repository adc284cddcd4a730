package io.actionregistry.conformance;

import com.google.protobuf.Any;
import io.actionregistry.conformance.harness.TestConformanceRequest;
import io.actionregistry.conformance.harness.TestConformanceResponse;
import io.actionregistry.generator.plugin.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The program that protovalidate's own harness starts: reads one {@code TestConformanceRequest}
 * from standard input, writes one {@code TestConformanceResponse} to standard output.
 */
public final class Executor {
  private Executor() {}

  /**
   * Answers standard input on standard output.
   *
   * @throws IOException if the input is no request, or ends too early
   */
  public static void main(String[] args) throws IOException {
    answer(System.in, System.out);
  }

  static void answer(InputStream in, OutputStream out) throws IOException {
    respond(TestConformanceRequest.parseFrom(in, Requests.EXTENSIONS)).writeTo(out);
    out.flush();
  }

  private static TestConformanceResponse respond(TestConformanceRequest request) {
    Candidate candidate = candidate(request);
    TestConformanceResponse.Builder response = TestConformanceResponse.newBuilder();
    new TreeMap<>(request.getCasesMap())
        .forEach((name, input) -> response.putResults(name, candidate.test(input)));
    return response.build();
  }

  /** What cannot be generated is what came of every case, so that the harness shows it. */
  private static Candidate candidate(TestConformanceRequest request) {
    TreeSet<String> types = new TreeSet<>();
    for (Any input : request.getCasesMap().values()) {
      types.add(SuiteRun.type(input));
    }
    try {
      Schemas schemas = Schemas.link(request.getFdset().getFileList());
      return GeneratedValidator.of(schemas, types, Clock.systemUTC());
    } catch (IllegalArgumentException | IllegalStateException e) {
      return input -> Results.unexpected(e.toString());
    }
  }
}
