/** RFC 3339 in capitals: `1972-01-01T10:00:20.021Z`, or with an offset. */
const TIMESTAMP =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** From 0001-01-01T00:00:00Z to the last nanosecond of the year 9999 (timestamp.proto). */
const EARLIEST = -62135596800n;
const LATEST = 253402300799n;

function readTimestamp(text: string): Scalar<Timestamp> {
  const parts = TIMESTAMP.exec(text);
  if (parts === null) {
    return WRONG_TYPE;
  }
  const part = (index: number): number => Number(parts[index] ?? "0");
  const days = daysSince1970(part(1), part(2), part(3));
  const clock = part(4) < 24 && part(5) < 60 && part(6) < 60;
  if (days === undefined || !clock || part(9) > 23 || part(10) > 59) {
    return WRONG_TYPE;
  }
  const offset = (part(9) * 60 + part(10)) * 60 * (parts[8] === "-" ? -1 : 1);
  const seconds = BigInt(days * 86400 + part(4) * 3600 + part(5) * 60 + part(6) - offset);
  return seconds < EARLIEST || seconds > LATEST
    ? NOT_REPRESENTABLE
    : { value: new Timestamp(seconds, nanosOf(parts[7])) };
}

function nanosOf(fraction: string | undefined): number {
  return Number((fraction ?? "").padEnd(9, "0"));
}

/** Days by the proleptic Gregorian calendar; nothing if there is no such day. */
function daysSince1970(year: number, month: number, day: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) {
    return undefined;
  }
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return before * 365 + leaps + inYear + day - 1 - 719162;
}

/** 10,000 years (duration.proto). */
const LONGEST = 315576000000n;

/** Seconds with up to nine decimals: `-1.5s`. */
function readDuration(text: string): Scalar<Duration> {
  const parts = /^(-?)(\d+)(?:\.(\d{1,9}))?s$/.exec(text);
  if (parts === null) {
    return WRONG_TYPE;
  }
  const [, sign = "", whole = "", fraction] = parts;
  const nanos = nanosOf(fraction);
  if (whole.length > 18 || BigInt(whole) > LONGEST || (BigInt(whole) === LONGEST && nanos > 0)) {
    return NOT_REPRESENTABLE;
  }
  return sign === "-"
    ? { value: new Duration(-BigInt(whole), nanos === 0 ? 0 : -nanos) }
    : { value: new Duration(BigInt(whole), nanos) };
}
