package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same schema and options give the same bytes, wherever and however they are given. */
final class DeterminismTest {
  private static final Path JON = TestSchema.BASE.resolve("../proto").normalize();

  /** Signs that a later Unicode assigned, letters that lower-case differently in Turkish. */
  private static final String COMMENT = "// \u0870 \u0890 \ud833\udf00 \u202e İIıi 🚀 ١٢٣ 12,5 ß\n";

  @TempDir private Path folder;

  @Test
  void the_order_of_files_does_not_matter() {
    CodeGeneratorRequest request = TestSchema.requestOf(JON, "java_package=gen", "root=cmd.Root");
    CodeGeneratorResponse expected = Generator.respond(request);
    assertTrue(expected.getFileCount() > 10, expected.getError());
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      List<String> asked = new ArrayList<>(request.getFileToGenerateList());
      Collections.shuffle(asked, random);
      CodeGeneratorRequest shuffled =
          request.toBuilder()
              .clearProtoFile()
              .addAllProtoFile(shuffled(request.getProtoFileList(), random))
              .clearFileToGenerate()
              .addAllFileToGenerate(asked)
              .build();
      assertTrue(!shuffled.equals(request));
      assertEquals(expected, Generator.respond(shuffled));
    }
  }

  @Test
  void without_a_root_the_order_does_not_matter_either() {
    TestSchema schema = TestSchema.proto3("message M {}");
    for (String name : List.of("a", "b", "c", "d")) {
      schema.and(
          name + ".proto",
          "syntax = \"proto3\"; package "
              + name
              + "; message Y { Z z = 1; } message Z {}"
              + " message A { E e = 1; } enum E { E_X = 0; }");
    }
    CodeGeneratorRequest request = schema.request();
    CodeGeneratorResponse expected = Generator.respond(request);
    assertEquals("", expected.getError());
    for (int seed = 0; seed < 10; seed++) {
      List<String> asked = new ArrayList<>(request.getFileToGenerateList());
      Collections.shuffle(asked, new Random(seed));
      assertEquals(
          expected,
          Generator.respond(
              request.toBuilder().clearFileToGenerate().addAllFileToGenerate(asked).build()));
    }
  }

  /** Any order in which imports come first. */
  private static List<FileDescriptorProto> shuffled(
      List<FileDescriptorProto> files, Random random) {
    List<FileDescriptorProto> left = new ArrayList<>(files);
    List<FileDescriptorProto> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (!left.isEmpty()) {
      Collections.shuffle(left, random);
      FileDescriptorProto next =
          left.stream().filter(f -> done.containsAll(f.getDependencyList())).findFirst().get();
      left.remove(next);
      ordered.add(next);
      done.add(next.getName());
    }
    return ordered;
  }

  @Test
  void locale_time_zone_encoding_and_jdk_do_not_matter() throws Exception {
    byte[] request =
        TestSchema.proto3(
                COMMENT
                    + "message Root { oneof cmd {\n"
                    + COMMENT
                    + "INIT INIT_ITEM = 1; } }\n"
                    + "message INIT {\n"
                    + COMMENT
                    + "float lim_I = 1 [(buf.validate.field).float = {gte: 0.1, lt: 1e10}];\n"
                    + "double d = 2 [(buf.validate.field).double = {in: [2e-3, 1.0e23,"
                    + " 4.9e-324]}];\n"
                    + "INIT_KIND kind = 3;\n"
                    + "}\n"
                    + "enum INIT_KIND { INIT_KIND_IDLE = 0; INIT_KIND_MINI = 1; }\n")
            .request("root=t.Root")
            .toByteArray();
    Path in = Files.write(folder.resolve("request"), request);
    byte[] expected = Run.with(request).bytes();
    assertEquals("", CodeGeneratorResponse.parseFrom(expected).getError());
    for (Path java : javas()) {
      for (List<String> options :
          List.of(
              List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=UTF-8"),
              List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"),
              List.of(
                  "-Duser.language=hi", "-Duser.timezone=Pacific/Apia", "-Dline.separator=\r\n"),
              List.of("-Duser.language=th", "-Dfile.encoding=US-ASCII", "-Duser.timezone=UTC"))) {
        int status =
            JavaProcess.run(folder, in, JavaProcess.command(java, options.toArray(String[]::new)));
        String where = java + " " + options + Files.readString(folder.resolve("err"));
        assertEquals(0, status, where);
        assertArrayEquals(expected, Files.readAllBytes(folder.resolve("out")), where);
      }
    }
  }

  /** This one, and the newest others that the machine has; none besides is no failure. */
  private static List<Path> javas() throws IOException {
    List<Path> javas = new ArrayList<>(List.of(JavaProcess.java()));
    List<Path> homes = new ArrayList<>();
    String named = System.getenv("JDK25_HOME");
    if (named != null) {
      homes.add(Path.of(named));
    }
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> found = Files.list(installed)) {
        found.sorted().forEach(homes::add);
      }
    }
    Set<Path> known = new HashSet<>(Set.of(Path.of(System.getProperty("java.home")).toRealPath()));
    for (Path home : homes) {
      Path java = home.resolve("bin/java");
      if (Files.isExecutable(java) && known.add(home.toRealPath()) && feature(home) >= 17) {
        javas.add(java);
      }
    }
    return javas;
  }

  /** As the file says that every JDK has; 0 where it does not. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    Matcher version =
        Pattern.compile("JAVA_VERSION=\"(\\d+)")
            .matcher(Files.exists(release) ? Files.readString(release) : "");
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }
}
