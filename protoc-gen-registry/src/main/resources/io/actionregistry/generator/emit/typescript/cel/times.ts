const CEL_FIRST_SECOND = -62_135_596_800n;

const CEL_LAST_SECOND = 253_402_300_799n;

const CEL_LONGEST_SECONDS = 315_576_000_000n;

/** A timestamp of the years 1 to 9999. */
function celTimeOf(nanoseconds: bigint): CelTimestamp {
  const time = new CelTimestamp(nanoseconds);
  if (time.seconds < CEL_FIRST_SECOND || time.seconds > CEL_LAST_SECOND) {
    throw new CelError("timestamp out of range");
  }
  return time;
}

/** A duration in protobuf's range. */
function celSpanOf(nanoseconds: bigint): CelDuration {
  const duration = new CelDuration(nanoseconds);
  const seconds = duration.seconds;
  if (seconds < -CEL_LONGEST_SECONDS || seconds > CEL_LONGEST_SECONDS) {
    throw new CelError("duration out of range");
  }
  if (seconds < 0n && duration.nanos > 0) {
    // cel-java takes Java's seconds and nanoseconds for protobuf's, whose signs must agree.
    throw new CelError("duration out of range");
  }
  return duration;
}

function celAddTime(time: CelTimestamp, duration: CelDuration): CelTimestamp {
  return celTimeOf(time.nanoseconds + duration.nanoseconds);
}

function celSubtractTime(time: CelTimestamp, duration: CelDuration): CelTimestamp {
  return celTimeOf(time.nanoseconds - duration.nanoseconds);
}

function celAddSpans(a: CelDuration, b: CelDuration): CelDuration {
  return celSpanOf(a.nanoseconds + b.nanoseconds);
}

function celSubtractSpans(a: CelDuration, b: CelDuration): CelDuration {
  return celSpanOf(a.nanoseconds - b.nanoseconds);
}

/** The time from the second to the first, which has to fit in 64 bits of nanoseconds. */
function celBetween(a: CelTimestamp, b: CelTimestamp): CelDuration {
  return new CelDuration(celNanos64(a.nanoseconds - b.nanoseconds));
}

function celNanos64(nanoseconds: bigint): bigint {
  if (BigInt.asIntN(64, nanoseconds) !== nanoseconds) {
    throw new CelError("duration out of range");
  }
  return nanoseconds;
}

function celCompareTimes(a: CelTimestamp, b: CelTimestamp): number {
  return celCompareIntInt(a.nanoseconds, b.nanoseconds);
}

function celCompareSpans(a: CelDuration, b: CelDuration): number {
  return celCompareIntInt(a.nanoseconds, b.nanoseconds);
}

/** A whole duration in a unit of that many seconds; the seconds are rounded down first. */
function celWhole(duration: CelDuration, unit: bigint): bigint {
  return duration.seconds / unit;
}

/** A whole duration in seconds, rounded towards zero. */
function celSpanSeconds(duration: CelDuration): bigint {
  return duration.nanoseconds / CEL_BILLION;
}

/** The milliseconds beyond a duration's whole seconds, with its sign. */
function celSpanMilliseconds(duration: CelDuration): bigint {
  const milliseconds = celFloorDivide(duration.nanoseconds, 1_000_000n);
  if (BigInt.asIntN(64, milliseconds) !== milliseconds) {
    throw new CelError("duration out of range");
  }
  return (duration.nanoseconds / 1_000_000n) % 1000n;
}

/** The parts of a date and time, in UTC or in a time zone. */
function celLocal(time: CelTimestamp, zone?: string): Date {
  const date = new Date(Number(celFloorDivide(time.nanoseconds, 1_000_000n)));
  if (zone === undefined) {
    return date;
  }
  return new Date(date.getTime() + celOffset(zone, date) * 1000);
}

function celYear(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCFullYear());
}

/** 0 for January. */
function celMonth(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCMonth());
}

/** 0 for the first. */
function celDayOfYear(time: CelTimestamp, zone?: string): bigint {
  const date = celLocal(time, zone);
  const first = new Date(date);
  first.setUTCMonth(0, 1);
  return BigInt(Math.round((date.getTime() - first.getTime()) / 86_400_000));
}

/** 0 for the first. */
function celDayOfMonth(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCDate() - 1);
}

/** 1 for the first. */
function celDate(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCDate());
}

/** 0 for Sunday. */
function celDayOfWeek(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCDay());
}

function celHours(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCHours());
}

function celMinutes(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCMinutes());
}

function celSeconds(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCSeconds());
}

function celMilliseconds(time: CelTimestamp, zone?: string): bigint {
  return BigInt(celLocal(time, zone).getUTCMilliseconds());
}
