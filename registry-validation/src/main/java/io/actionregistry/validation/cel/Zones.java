package io.actionregistry.validation.cel;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;

/** Finds the time zone that a getter of CEL's timestamp names. */
final class Zones {
  private Zones() {}

  /**
   * The zone of a name such as {@code Europe/Paris}, or of an offset whose hours need no leading
   * zero; throws {@link CelException} where there is none.
   */
  static ZoneId of(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      return offset(zone);
    }
  }

  private static ZoneId offset(String zone) {
    int colon = zone.indexOf(':');
    if (colon < 0) {
      throw unknown(zone);
    }
    try {
      int hours = Integer.parseInt(zone.substring(0, colon));
      int minutes = Integer.parseInt(zone.substring(colon + 1));
      String sign = hours < 0 ? "-" : "+";
      return ZoneId.of(sign + String.format(Locale.ROOT, "%02d:%02d", Math.abs(hours), minutes));
    } catch (DateTimeException | NumberFormatException e) {
      throw unknown(zone);
    }
  }

  private static CelException unknown(String zone) {
    return new CelException("unknown time zone: " + zone);
  }
}
