package io.actionregistry.consumers.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.browser.Browser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Screenshots held against those that are checked in, which somebody has looked at. Both are
 * reduced to squares of 8 by 8 pixels, so that the edges of letters, which another version of the
 * browser draws otherwise, make no difference, and what is moved, missing or of another colour
 * does.
 *
 * <p>{@code -Dgolden.rewrite=true} writes them anew.
 */
final class Screenshots {
  /** Where those that are taken lie, to be looked at. */
  static final Path TAKEN = Path.of("target", "screenshots");

  /** The part of all squares that may differ. */
  static final double MOST = 0.004;

  private static final Path KEPT =
      Path.of("src/test/resources/io/actionregistry/consumers/catalogue");
  private static final int SQUARE = 8;

  /** A square differs if one of its colours does by more, of 255. */
  private static final int TOLERANCE = 20;

  private Screenshots() {}

  /** Whether letters are as wide as they were when the screenshots were taken. */
  static boolean sameFonts(Browser browser) throws IOException {
    Object widths =
        browser.run(
            """
            const pen = document.createElement('canvas').getContext('2d');
            return ['16px system-ui, sans-serif', '600 16px system-ui, sans-serif', '16px ui-monospace, monospace']
              .map(font => { pen.font = font; return Math.round(pen.measureText('The quick brown fox 360').width); })
              .join(' ');
            """);
    Path kept = KEPT.resolve("fonts.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, widths + "\n", StandardCharsets.UTF_8);
    }
    return Files.readString(kept, StandardCharsets.UTF_8).strip().equals(widths);
  }

  /** Fails if what the window shows differs from the screenshot of this name. */
  static void assertAlike(Browser browser, String name) throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Path kept = Files.createDirectories(KEPT).resolve(name + ".png");
      ImageIO.write(taken(browser, name), "png", kept.toFile());
    }
    double difference = difference(browser, name);
    assertTrue(
        difference <= MOST,
        () -> name + ": " + difference * 100 + " % differ; see " + TAKEN.resolve(name + ".png"));
  }

  /** Which part of the squares differs from the screenshot of this name. */
  static double difference(Browser browser, String name) throws IOException {
    BufferedImage now = taken(browser, name);
    BufferedImage then = ImageIO.read(KEPT.resolve(name + ".png").toFile());
    if (now.getWidth() != then.getWidth() || now.getHeight() != then.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < now.getHeight(); y++) {
      for (int x = 0; x < now.getWidth(); x++) {
        different += differ(now.getRGB(x, y), then.getRGB(x, y)) ? 1 : 0;
      }
    }
    return (double) different / (now.getWidth() * now.getHeight());
  }

  private static boolean differ(int a, int b) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  private static BufferedImage taken(Browser browser, String name) throws IOException {
    Path file = TAKEN.resolve(name + ".png");
    browser.photograph(file);
    BufferedImage image = ImageIO.read(file.toFile());
    int width = image.getWidth() / SQUARE;
    int height = image.getHeight() / SQUARE;
    BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        reduced.setRGB(x, y, average(image, x * SQUARE, y * SQUARE));
      }
    }
    return reduced;
  }

  private static int average(BufferedImage image, int left, int top) {
    int[] sums = new int[3];
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        int colour = image.getRGB(x, y);
        for (int i = 0; i < sums.length; i++) {
          sums[i] += colour >> 8 * i & 0xff;
        }
      }
    }
    int pixels = SQUARE * SQUARE;
    return sums[2] / pixels << 16 | sums[1] / pixels << 8 | sums[0] / pixels;
  }
}
