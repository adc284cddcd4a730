package potatoclient.transit.facts;

/** Numbers as text that tells their classes apart. */
final class Text {
  private Text() {}

  /** {@code 1.0f}, {@code 1.0}, {@code 1}; the two zeros look the same. */
  static String of(Number number) {
    if (number instanceof Float f) {
      return (f + 0.0f) + "f";
    }
    return number instanceof Double d ? Double.toString(d + 0.0) : number.toString();
  }
}
