package io.actionregistry.validation;

/** Where parameters come from, and hence how values are written. */
public enum Profile {
  /** Java objects: from a program in this process, or out of Transit. */
  JVM,
  /** What a JSON parser makes of ProtoJSON with the registry's names. */
  JSON
}
