// Wall clocks: what a clock on the wall of a time zone shows at an instant, and the instant at which it shows it.

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that does not exist. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

export function isZone(zone: string): boolean {
  try {
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
}

export function wallTime(instant: number, zone: string): WallTime {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

function asUtc({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far ahead of UTC the zone is at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  return asUtc(wallTime(instant, zone)) - Math.floor(instant / 1000) * 1000;
}

/** Fields may overflow (day 32); a time skipped by a summer-time change gives one beside it. */
export function instantOf(wall: WallTime, zone: string): number {
  const guess = asUtc(wall);
  const first = guess - offsetAt(guess, zone);
  return guess - offsetAt(first, zone);
}
