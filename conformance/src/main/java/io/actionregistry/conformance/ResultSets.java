package io.actionregistry.conformance;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import io.actionregistry.conformance.harness.ResultSet;
import io.actionregistry.conformance.harness.SuiteResults;
import io.actionregistry.generator.plugin.Requests;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The suite as data: what the official harness prints with {@code --dump --proto}. */
final class ResultSets {
  /** The first byte of everything that gzip compresses (RFC 1952); no result set begins with it. */
  private static final int GZIP = 0x1f;

  private ResultSets() {}

  /**
   * Reads a result set, compressed by gzip or not.
   *
   * @throws IOException if the file cannot be read or is no result set
   */
  static ResultSet read(Path file) throws IOException {
    try (InputStream in = decompressed(new BufferedInputStream(Files.newInputStream(file)))) {
      CodedInputStream coded = CodedInputStream.newInstance(in);
      coded.setSizeLimit(Integer.MAX_VALUE);
      return ResultSet.parseFrom(coded, Requests.EXTENSIONS);
    }
  }

  private static InputStream decompressed(InputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == GZIP ? new GZIPInputStream(in) : in;
  }

  /** The files of all suites, in which one file may occur many times. */
  static List<FileDescriptorProto> files(ResultSet set) {
    List<FileDescriptorProto> files = new ArrayList<>();
    for (SuiteResults suite : set.getSuitesList()) {
      files.addAll(suite.getFdset().getFileList());
    }
    return files;
  }
}
