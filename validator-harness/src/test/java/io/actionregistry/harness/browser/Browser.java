package io.actionregistry.harness.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window. Nothing is downloaded: {@code -Dtest.chromium} and {@code
 * -Dtest.chromedriver} say where the two executables are, else they are looked for in the PATH.
 */
public final class Browser implements AutoCloseable {
  public static final String MISSING =
      "chromium and chromedriver are not in the PATH (on Debian, the packages chromium and"
          + " chromium-driver), nor named by -Dtest.chromium and -Dtest.chromedriver";

  private static final int WIDE = 1280;
  private static final int HIGH = 900;

  /** Says that it knows no newer Chromium's own protocol, of which nothing is used here. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path chromium, Path chromedriver) throws IOException {
    VERSIONS.setLevel(Level.SEVERE);
    profile = Files.createTempDirectory("chromium");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=" + WIDE + "," + HIGH,
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  /** Starts it; empty where it is not installed. */
  public static Optional<Browser> start() throws IOException {
    Optional<Path> chromium = find("test.chromium", "chromium");
    Optional<Path> chromedriver = find("test.chromedriver", "chromedriver");
    return chromium.isPresent() && chromedriver.isPresent()
        ? Optional.of(new Browser(chromium.get(), chromedriver.get()))
        : Optional.empty();
  }

  private static Optional<Path> find(String property, String name) {
    String named = System.getProperty(property);
    Stream<Path> places =
        named != null
            ? Stream.of(Path.of(named))
            : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    return places.filter(Files::isExecutable).findFirst();
  }

  /** Opens a file as if for the first time: at no tab, in the light, with a wide window. */
  public void open(Path page) {
    look("light", WIDE);
    driver.get("about:blank");
    driver.get(page.toUri().toString());
  }

  /** Shows the page as it would be printed, until it is looked at or opened again. */
  public void print() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** How the page is looked at. */
  public void look(String theme, int width) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "screen",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            width < WIDE ? 2 * HIGH : HIGH,
            "deviceScaleFactor",
            1,
            "mobile",
            false));
  }

  /** The first element that a selector finds; throws where there is none. */
  public WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** Every element that a selector finds. */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Text of what is shown of the first element that a selector finds. */
  public String text(String css) {
    return one(css).getText();
  }

  /** Texts of what is shown, an element each. */
  public List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  /** Types into a field, in place of what it has. */
  public void type(String css, String text) {
    one(css).clear();
    one(css).sendKeys(text);
  }

  /** An option of a select, by its text. */
  public void choose(String css, String text) {
    one(css).findElements(By.tagName("option")).stream()
        .filter(option -> option.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .click();
  }

  /** Presses keys, wherever the focus is. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses Tab, and says what has the focus then. */
  public WebElement next() {
    press(Keys.TAB);
    return driver.switchTo().activeElement();
  }

  /** Runs a script as the body of a function; what it returns. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument when it is done; what that is given. */
  public Object runLater(String script) {
    return driver.executeAsyncScript(script);
  }

  /** Waits until the body of a function returns true. */
  public void await(String condition) {
    driver.executeAsyncScript(
        "const [condition, done] = arguments, met = new Function(condition);"
            + "const look = () => met() ? done() : setTimeout(look, 10); look();",
        condition);
  }

  /** Writes what the window shows as a PNG. */
  public void photograph(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What the console or the network log has got since it was last asked. */
  public List<String> log(String kind) {
    return driver.manage().logs().get(kind).getAll().stream().map(LogEntry::getMessage).toList();
  }

  /** Whether nothing reaches over the window's sides. */
  public boolean fitsItsWindow() {
    return (boolean) run("return document.documentElement.scrollWidth <= innerWidth");
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (UncheckedIOException e) {
      // A file that Chromium takes away itself.
    }
  }
}
