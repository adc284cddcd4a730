/** Pages of this project in a browser, for tests; other modules' tests use it as well. */
package io.actionregistry.harness.browser;
