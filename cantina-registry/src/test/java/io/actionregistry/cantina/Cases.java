package io.actionregistry.cantina;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases as data: JSON, one to a line, in a file named after what they are about. */
record Cases(String about, List<Map<String, Object>> lines) {
  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources");
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  static Path file(String name) {
    return RESOURCES.resolve(name);
  }

  static List<Cases> in(String folder) throws IOException {
    List<Cases> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(file(folder))) {
      for (Path file : files.sorted().toList()) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          lines.add(json(line));
        }
        all.add(new Cases(file.getFileName().toString().replace(".jsonl", ""), lines));
      }
    }
    return all;
  }

  @SuppressWarnings("unchecked") // JSON's objects have texts for keys
  static Map<String, Object> json(String text) {
    return GSON.fromJson(text, Map.class);
  }
}
