package io.actionregistry.harness.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link InChromium} promises. */
final class ChromiumExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace OURS = Namespace.create(ChromiumExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    // Closed with the class, as whatever is stored and can be.
    Browser.start().ifPresent(browser -> context.getStore(OURS).put(Browser.class, browser));
  }

  private static Optional<Browser> browser(ExtensionContext context) {
    return Optional.ofNullable(context.getStore(OURS).get(Browser.class, Browser.class));
  }

  /** For each test: of a class that is given up as a whole, nobody counts the tests. */
  @Override
  public void beforeEach(ExtensionContext context) {
    assumeTrue(browser(context).isPresent(), Browser.MISSING);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    browser(context).ifPresent(browser -> assertEquals(List.of(), browser.log("browser")));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  /** Null where there is no Chromium: the test's class is built before the test is skipped. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context).orElse(null);
  }
}
