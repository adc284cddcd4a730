package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.ToNumberPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manifest in the jar and the registry's own account of itself are the same. */
final class ManifestTest {
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  private static String text() throws IOException {
    try (InputStream in = ActionRegistry.class.getResourceAsStream("action-registry.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<?, ?> file() throws IOException {
    return GSON.fromJson(text(), Map.class);
  }

  @Test
  void the_registry_says_what_the_manifest_says_in_the_same_order() throws IOException {
    List<String> expected = lines(file());
    assertIterableEquals(expected, lines(ActionRegistry.getManifest()));
    assertTrue(expected.size() > 3000, "only " + expected.size() + " values were compared");
  }

  @Test
  void all_actions_are_those_of_the_manifest() throws IOException {
    assertIterableEquals(lines(file().get("actions")), lines(ActionRegistry.getAllActions()));
    assertIterableEquals(
        ActionRegistry.getAllActionNames(), ActionRegistry.getAllActions().keySet());
  }

  /** Each value with its class and the way to it; an empty map or list is a value, too. */
  private static List<String> lines(Object value) {
    List<String> lines = new ArrayList<>();
    addLines("", value, lines);
    return lines;
  }

  private static void addLines(String path, Object value, List<String> lines) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      map.forEach((name, member) -> addLines(path + "/" + name, member, lines));
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      list.forEach(item -> addLines(path + "/-", item, lines));
    } else if (value instanceof Map) {
      lines.add(path + " is an empty map");
    } else if (value instanceof List) {
      lines.add(path + " is an empty list");
    } else {
      lines.add(path + " is " + value.getClass().getSimpleName() + " " + value);
    }
  }

  @Test
  void the_hash_is_that_of_the_manifest_without_its_format_and_hash()
      throws IOException, NoSuchAlgorithmException {
    List<String> rest =
        text()
            .lines()
            .filter(line -> !line.startsWith("  \"format\": ") && !line.startsWith("  \"hash\": "))
            .toList();
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(String.join("\n", rest).getBytes(StandardCharsets.UTF_8));
    String hash = "sha256:" + HexFormat.of().formatHex(digest);

    assertEquals(hash, file().get("hash"));
    assertEquals(hash, ActionRegistry.getManifestHash());
    assertEquals(hash, ActionRegistry.getManifest().get("hash"));
    assertEquals(text().lines().count() - 2, rest.size());
  }

  @Test
  void the_manifest_is_pretty_printed_with_one_line_feed_at_its_end() throws IOException {
    JsonObject json = JsonParser.parseString(text()).getAsJsonObject();
    assertEquals(
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n",
        text());
  }

  @Test
  void the_manifest_names_its_root_and_property() throws IOException {
    Map<?, ?> manifest = file();
    assertEquals(1L, manifest.get("format"));
    assertEquals("cmd.Root", manifest.get("root"));
    assertEquals("kebab", manifest.get("names"));
    assertEquals("potatoclient.validation", manifest.get("validation-property"));
    assertEquals("cmd.Root", ActionRegistry.registry().getRoot());
    assertEquals("kebab", ActionRegistry.registry().getNames());
    assertEquals(
        ActionRegistry.VALIDATION_PROPERTY, ActionRegistry.registry().getValidationProperty());
  }
}
