package io.actionregistry.harness.client;

/**
 * What has happened so far.
 *
 * @param starts of a subprocess, the first included
 * @param answers that came from it
 * @param cached answers that were known already
 * @param resent requests that were sent again, each time counted
 * @param timedOut requests
 */
public record Statistics(long starts, long answers, long cached, long resent, long timedOut) {}
