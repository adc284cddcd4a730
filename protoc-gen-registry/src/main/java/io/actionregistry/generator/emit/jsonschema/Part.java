package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;

/**
 * The schema of one value.
 *
 * @param json says what it may be
 * @param admitsZero whether it admits what protobuf takes an absent value for; true where the
 *     schema does not tell
 */
record Part(JsonObject json, boolean admitsZero) {}
