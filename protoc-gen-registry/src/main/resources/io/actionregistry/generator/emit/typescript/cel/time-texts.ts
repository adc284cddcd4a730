/** Digits of a second's fraction in groups of three, after a point; none for zero. */
function celFraction(nanos: number): string {
  const digits = String(nanos).padStart(9, "0").replace(/(?:000)+$/, "");
  return digits === "" ? "" : "." + digits;
}

/** RFC 3339 in UTC. */
function celTimestampToString(time: CelTimestamp): string {
  const seconds = new Date(Number(time.seconds) * 1000).toISOString().replace(/\.000Z$/, "");
  return seconds.replace(/^\+0/, "+") + celFraction(time.nanos) + "Z";
}

/** Seconds with 0, 3, 6 or 9 decimal digits, such as 1.500s. */
function celDurationToString(duration: CelDuration): string {
  const nanoseconds = celNanos64(duration.nanoseconds);
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const text = size / CEL_BILLION + celFraction(Number(size % CEL_BILLION)) + "s";
  return nanoseconds < 0n ? "-" + text : text;
}

/** ISO 8601 as Java's Duration prints it: PT1H0.5S. */
function celIsoDuration(duration: CelDuration): string {
  if (duration.nanoseconds === 0n) {
    return "PT0S";
  }
  const total = duration.nanoseconds / CEL_BILLION;
  const nanos = duration.nanoseconds % CEL_BILLION;
  const size = nanos < 0n ? -nanos : nanos;
  const fraction = size === 0n ? "" : "." + String(size).padStart(9, "0").replace(/0+$/, "");
  const hours = total / 3600n;
  const minutes = (total % 3600n) / 60n;
  const seconds = total % 60n;
  const sign = seconds === 0n && nanos < 0n ? "-" : "";
  return "PT"
    + (hours === 0n ? "" : hours + "H")
    + (minutes === 0n ? "" : minutes + "M")
    + (seconds === 0n && size === 0n ? "" : sign + seconds + fraction + "S");
}

const CEL_RFC3339 =
  /^(\d{4}|\+[1-9]\d{4,8}|-(?!0000)\d{4,9})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{0,9}))?)?(?:Z|([+-])(\d\d)(?::(\d\d)(?::(\d\d))?)?)$/i;

/** RFC 3339 as java.time reads it, in the years 1 to 9999. */
function celStringToTimestamp(text: string): CelTimestamp {
  const match = CEL_RFC3339.exec(text);
  const number = (group: number): number => Number(match?.[group] ?? 0);
  const date = new Date(0);
  const year = number(1);
  const known = year >= 0 && year <= 9999;
  date.setUTCFullYear(known ? year : 2000 + (year % 400), number(2) - 1, number(3));
  const exists = date.getUTCMonth() === number(2) - 1 && date.getUTCDate() === number(3);
  const offset = number(9) * 3600 + number(10) * 60 + number(11);
  const inRange = number(4) < 24 && number(5) < 60 && number(6) < 60
    && number(10) < 60 && number(11) < 60 && offset <= 64_800;
  if (match === null || !exists || !inRange) {
    throw new CelError("not a timestamp: " + text);
  }
  if (!known) {
    throw new CelError("timestamp out of range");
  }
  date.setUTCHours(number(4), number(5), number(6));
  const seconds = date.getTime() / 1000 - (match[8] === "-" ? -offset : offset);
  return celTimeOf(BigInt(seconds) * CEL_BILLION + BigInt((match[7] ?? "").padEnd(9, "0")));
}

/** Seconds since 1970, in the years 1 to 9999. */
function celIntToTimestamp(seconds: bigint): CelTimestamp {
  return celTimeOf(seconds * CEL_BILLION);
}

const CEL_UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  "\u00b5s": 1_000n,
  "\u03bcs": 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const CEL_SPAN_PART = /([0-9]+)(?:\.([0-9]+))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;

/** Numbers with units, such as -1h30.5m. */
function celStringToDuration(text: string): CelDuration {
  const unsigned = text.replace(/^[+-]/, "");
  const malformed = new CelError("invalid duration format: " + text);
  let sum = 0n;
  const part = new RegExp(CEL_SPAN_PART);
  while (unsigned !== "0" && (part.lastIndex < unsigned.length || unsigned === "")) {
    const match = part.exec(unsigned);
    const whole = BigInt(match?.[1] ?? -1);
    if (match === null || whole > CEL_INT_MAX) {
      throw malformed;
    }
    const unit = CEL_UNITS[match[3] ?? ""] ?? 0n;
    sum += unit * whole + celFractionOf(unit, match[2] ?? "");
  }
  // An exact sum beyond 64 bits of seconds is malformed, as it is to java.time.
  if (BigInt.asIntN(64, sum / CEL_BILLION) !== sum / CEL_BILLION) {
    throw malformed;
  }
  if (sum > 315_576_000_000n * CEL_BILLION) {
    throw new CelError("invalid duration range: " + text);
  }
  return new CelDuration(text.startsWith("-") ? -sum : sum);
}

/** Digits beyond the eighteenth or so do not count. */
function celFractionOf(unit: bigint, digits: string): bigint {
  let numerator = 0n;
  let denominator = 1n;
  for (const digit of digits) {
    const longer = numerator * 10n + BigInt(digit);
    if (numerator > CEL_INT_MAX / 10n || longer > CEL_INT_MAX) {
      break;
    }
    numerator = longer;
    denominator *= 10n;
  }
  return (unit * numerator) / denominator;
}
