package io.actionregistry.bridge;

/**
 * What an answer repeats of what it answers.
 *
 * @param command the event's name as it was sent; empty where it could not be read
 * @param id under which it is answered and logged
 */
record Request(String command, String id) {}
