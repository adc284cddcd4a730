package io.actionregistry.validation.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A call and what came of it, as a terminal shows it:
 *
 * <pre>
 * $ check ping -
 * &lt; {}
 * valid
 * [0]
 * </pre>
 *
 * After {@code <} comes standard input; single quotes hold an argument together. What comes on
 * standard error is shown after standard output, then the exit status.
 */
record Transcript(String call, String input, String expected) {
  /** All calls of a file, one after the other. */
  static List<Transcript> in(Path file) throws IOException {
    List<Transcript> all = new ArrayList<>();
    String[] parts = ("\n" + Files.readString(file)).split("\n\\$ check");
    for (String part : List.of(parts).subList(1, parts.length)) {
      List<String> lines = part.lines().toList();
      all.add(
          new Transcript(
              lines.get(0).strip(),
              joined(lines, true).replaceAll("(?m)^< ?", ""),
              joined(lines, false)));
    }
    return all;
  }

  private static String joined(List<String> lines, boolean input) {
    return lines.stream()
        .skip(1)
        .filter(line -> line.startsWith("<") == input)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** The call with what comes of it now, as files have it. */
  String text() {
    String given = input.isEmpty() ? "" : input.replaceAll("(?m)^", "< ") + "\n";
    return "$ check" + (call.isEmpty() ? "" : " " + call) + "\n" + given + actual() + "\n";
  }

  /** Makes the call. */
  String actual() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int status;
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
      status = Check.run(arguments(), in, out, out);
    }
    return printed.toString(StandardCharsets.UTF_8) + "[" + status + "]";
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    String[] parts = (" " + call + " ").split("'", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        arguments.add(parts[i]);
      } else {
        parts[i].strip().lines().forEach(text -> arguments.addAll(List.of(text.split(" +"))));
      }
    }
    return arguments;
  }
}
