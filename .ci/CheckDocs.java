import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the documentation against the code. Run from the root folder, with a file that holds what
 * {@code protoc-gen-registry generate --help} prints.
 *
 * <ul>
 *   <li>A fenced block after {@code <!-- from FILE -->} is in that file, lines together and in
 *       order; a line that is nothing but a comment with … stands for lines left out.
 *   <li>Relative links lead somewhere.
 *   <li>The README's options say what {@code --help} says.
 *   <li>The guide explains every diagnostic, and no other.
 *   <li>Tests that the departures name exist.
 * </ul>
 */
final class CheckDocs {
  private static final Pattern MARK = Pattern.compile("\\s*<!-- from (\\S+) -->");
  private static final Pattern GAP = Pattern.compile("\\s*(//|;;|#|<!--)?\\s*…\\s*(-->)?\\s*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern OPTION = Pattern.compile("\\| `(\\w+=\\w+)` \\| (.*) \\|");
  private static final Pattern DIAGNOSTIC = Pattern.compile("(?:error|warning)\\[([a-z-]+)\\]: ");
  private static final Pattern EXPLAINED = Pattern.compile("(?m)^### `([a-z-]+)`$");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private final List<String> problems = new ArrayList<>();
  private int snippets;

  public static void main(String[] args) throws IOException {
    CheckDocs check = new CheckDocs();
    List<Path> documents = files(Path.of("."), ".md");
    for (Path document : documents) {
      check.checkDocument(document);
    }
    check.checkOptions(Files.readString(Path.of(args[0])));
    check.checkDiagnostics();
    check.checkTests();
    check.problems.forEach(System.err::println);
    if (check.problems.isEmpty()) {
      System.out.printf(
          "Documentation: %d files and %d snippets agree with the code.%n",
          documents.size(), check.snippets);
    }
    System.exit(check.problems.isEmpty() ? 0 : 1);
  }

  private static List<Path> files(Path root, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(Path::normalize)
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !file.toString().matches("(.*/)?(target|node_modules|\\.git)/.*"))
          .sorted()
          .toList();
    }
  }

  private void checkDocument(Path document) throws IOException {
    List<String> lines = Files.readAllLines(document);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.matches()) {
        checkSnippet(document, i, mark.group(1), lines);
      }
    }
    Matcher link = LINK.matcher(String.join("\n", lines));
    while (link.find()) {
      if (!link.group(1).contains(":")
          && !Files.exists(document.resolveSibling(link.group(1)).normalize())) {
        problems.add(document + ": nothing is at " + link.group(1));
      }
    }
  }

  private void checkSnippet(Path document, int mark, String file, List<String> lines)
      throws IOException {
    String where = document + ":" + (mark + 1) + ": ";
    if (!Files.exists(Path.of(file))) {
      problems.add(where + "there is no " + file);
      return;
    }
    if (mark + 1 == lines.size() || !lines.get(mark + 1).startsWith("```")) {
      problems.add(where + "no fenced block follows");
      return;
    }
    List<String> source = Files.readAllLines(Path.of(file));
    int from = 0;
    List<String> piece = new ArrayList<>();
    for (int i = mark + 2; i < lines.size(); i++) {
      boolean end = lines.get(i).startsWith("```");
      if (!end && !GAP.matcher(lines.get(i)).matches()) {
        piece.add(lines.get(i));
        continue;
      }
      from = indexOf(piece, source, from);
      if (from < 0) {
        problems.add(where + "not, or not in this order, in " + file + ": " + piece);
        return;
      }
      from += piece.size();
      piece.clear();
      if (end) {
        snippets++;
        return;
      }
    }
    problems.add(where + "the block does not end");
  }

  /** Where the piece begins, however far it is indented as a whole. */
  private static int indexOf(List<String> piece, List<String> source, int from) {
    List<String> wanted = piece.stream().map(String::stripTrailing).toList();
    for (int i = from; i + piece.size() <= source.size(); i++) {
      String window = String.join("\n", source.subList(i, i + piece.size()));
      if (window.stripIndent().lines().map(String::stripTrailing).toList().equals(strip(wanted))) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> strip(List<String> lines) {
    return String.join("\n", lines).stripIndent().lines().map(String::stripTrailing).toList();
  }

  private void checkOptions(String help) throws IOException {
    String words = help.replaceAll("\\s+", " ");
    Set<String> documented = new TreeSet<>();
    Matcher row = OPTION.matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      documented.add(row.group(1));
      if (!words.contains(row.group(1) + ": " + row.group(2))) {
        problems.add("README.md: --help does not say '" + row.group(1) + ": " + row.group(2) + "'");
      }
    }
    Matcher option = Pattern.compile(" (\\w+=[A-Z]+): ").matcher(words);
    while (option.find()) {
      if (!documented.contains(option.group(1))) {
        problems.add("README.md: the option " + option.group(1) + " is missing");
      }
    }
  }

  private void checkDiagnostics() throws IOException {
    Set<String> known = new TreeSet<>();
    // A test sees to it that there is a fixture for each.
    Path fixtures = Path.of("protoc-gen-registry/src/test/resources/fixtures/errors");
    for (Path report : files(fixtures, ".errors")) {
      Matcher id = DIAGNOSTIC.matcher(Files.readString(report));
      while (id.find()) {
        known.add(id.group(1));
      }
    }
    Set<String> explained = new TreeSet<>();
    Matcher heading = EXPLAINED.matcher(Files.readString(Path.of("docs/guide.md")));
    while (heading.find()) {
      explained.add(heading.group(1));
    }
    known.stream()
        .filter(id -> !explained.contains(id))
        .forEach(id -> problems.add("docs/guide.md: does not explain the diagnostic " + id));
    explained.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> problems.add("docs/guide.md: there is no diagnostic " + id));
  }

  private void checkTests() throws IOException {
    List<Path> sources = new ArrayList<>(files(Path.of("."), "Test.java"));
    sources.addAll(files(Path.of("."), "Test.kt"));
    Matcher test = TEST.matcher(Files.readString(Path.of("docs/departures.md")));
    while (test.find()) {
      List<Path> found =
          sources.stream()
              .filter(f -> f.endsWith(test.group(1) + ".java") || f.endsWith(test.group(1) + ".kt"))
              .toList();
      boolean there = false;
      for (Path source : found) {
        there |=
            test.group(2) == null || Files.readString(source).contains(" " + test.group(2) + "(");
      }
      if (!there) {
        problems.add("docs/departures.md: there is no " + test.group());
      }
    }
  }
}
