package io.actionregistry.generator.plugin;

import io.actionregistry.generator.diff.ChangeReport;
import io.actionregistry.generator.diff.Comparison;
import io.actionregistry.generator.diff.Snapshot;
import io.actionregistry.generator.diff.TextReport;
import io.actionregistry.generator.diff.UnreadableManifest;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a new manifest changes against the one that is there.
 *
 * @param lines for people; a first one that says so where there is nothing to compare with
 */
record ManifestChanges(List<String> lines) {
  private static final int MOST = 20;

  /** Compares before anything is written. */
  static ManifestChanges between(Path out, List<OutputFile> files) {
    for (OutputFile file : files) {
      if (file.path().endsWith(ManifestEmitter.FILE_NAME)) {
        return between(out.resolve(file.path()), file.content());
      }
    }
    return new ManifestChanges(List.of());
  }

  private static ManifestChanges between(Path old, String now) {
    if (!Files.exists(old)) {
      return new ManifestChanges(List.of("Manifest: new"));
    }
    try {
      String before = Files.readString(old, StandardCharsets.UTF_8);
      return before.equals(now)
          ? new ManifestChanges(List.of("Manifest: unchanged"))
          : between(Snapshot.read(before, Map.of()), Snapshot.read(now, Map.of()));
    } catch (IOException | UnreadableManifest e) {
      return new ManifestChanges(
          List.of("Manifest: the present one cannot be read (" + firstLine(e) + ")"));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static ManifestChanges between(Snapshot before, Snapshot now) {
    if (!before.root().equals(now.root())) {
      return new ManifestChanges(List.of("Manifest: changed, with another root"));
    }
    ChangeReport report = Comparison.of(before, now);
    List<String> lines = new ArrayList<>();
    lines.add("Manifest: " + report.summary());
    List<String> changes = TextReport.brief(report);
    changes.stream().limit(MOST).forEach(change -> lines.add("  " + change));
    if (changes.size() > MOST) {
      lines.add("  … and " + (changes.size() - MOST) + " more: see protoc-gen-registry diff");
    }
    return new ManifestChanges(lines);
  }
}
