package io.actionregistry.harness.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests that read a page in Chromium. Its constructor or its tests can ask for the
 * {@link Browser}, one for the whole class. Where there is no Chromium, each test is skipped and
 * says why. A test fails if the page told the console anything that the test has not read from its
 * log.
 *
 * <p>Classes take turns, because two Chromiums at once make each other slow.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@ResourceLock("chromium")
@Timeout(300)
public @interface InChromium {}
