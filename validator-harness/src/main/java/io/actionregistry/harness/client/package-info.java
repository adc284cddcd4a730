/** The other process, seen from the one that holds the registry: started, fed, restarted, ended. */
@NullMarked
package io.actionregistry.harness.client;

import org.jspecify.annotations.NullMarked;
