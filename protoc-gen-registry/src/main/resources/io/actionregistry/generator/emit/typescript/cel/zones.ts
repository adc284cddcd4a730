function celUnknownZone(zone: string): CelError {
  return new CelError("unknown time zone: " + zone);
}

/** A time zone's offset from UTC in seconds: a name's at a moment, or one that is written. */
function celOffset(zone: string, date: Date): number {
  const written = celWrittenOffset(zone);
  if (written !== undefined) {
    return written;
  }
  if (!/^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(zone)) {
    throw celUnknownZone(zone);
  }
  const parts = celZoneFormat(zone).formatToParts(date);
  const number = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const before = parts.some((part) => part.type === "era" && part.value.startsWith("B"));
  const year = before ? 1 - number("year") : number("year");
  const local = new Date(0);
  local.setUTCFullYear(year, number("month") - 1, number("day"));
  local.setUTCHours(number("hour") % 24, number("minute"), number("second"));
  return Math.round(local.getTime() / 1000 - Math.floor(date.getTime() / 1000));
}

const CEL_ZONES = new Map<string, Intl.DateTimeFormat>();

function celZoneFormat(zone: string): Intl.DateTimeFormat {
  const known = CEL_ZONES.get(zone);
  if (known !== undefined) {
    return known;
  }
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone,
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
    });
    if (CEL_ZONES.size < 1000) {
      CEL_ZONES.set(zone, format);
    }
    return format;
  } catch (error) {
    throw error instanceof RangeError ? celUnknownZone(zone) : error;
  }
}

const CEL_OFFSET = /^(?:UTC|GMT|UT)?(?:Z|([+-])([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2}))?)?|([+-])([0-9]{2})([0-9]{2})([0-9]{2})?)$/;

/** An offset as Java's ZoneId has it, or hours and minutes whose hours need no leading zero. */
function celWrittenOffset(zone: string): number | undefined {
  if (zone === "UTC" || zone === "GMT" || zone === "UT") {
    return 0;
  }
  const match = CEL_OFFSET.exec(zone) ?? /^([+-]?)([0-9]+):([0-9]+)$/.exec(zone);
  if (match === null || (zone.endsWith("Z") && zone !== "Z")) {
    if (zone.includes(":") || match !== null) {
      throw celUnknownZone(zone);
    }
    return undefined;
  }
  const [, sign, hours, minutes, seconds, compactSign, compactHours, rest, last] = match;
  const h = Number(hours ?? compactHours ?? 0);
  const m = Number(minutes ?? rest ?? 0);
  const s = Number(seconds ?? last ?? 0);
  const offset = h * 3600 + m * 60 + s;
  if (m > 59 || s > 59 || offset > 64_800) {
    throw celUnknownZone(zone);
  }
  return (sign ?? compactSign) === "-" ? -offset : offset;
}
