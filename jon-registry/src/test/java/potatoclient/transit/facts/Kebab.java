package potatoclient.transit.facts;

import java.util.Locale;

/** Kebab case, by rules of its own: at an underscore and at a camel hump a new word begins. */
final class Kebab {
  private Kebab() {}

  static String of(String protoName) {
    return protoName
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
