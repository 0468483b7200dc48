// The Date of a script: "now" is the clock's, and all that is local in it is local to the zone of the manifest.
import { instantOf, offsetAt, wallTime } from './zone.ts';

/** Year, month from 0, day, hours, minutes, seconds, milliseconds. */
type Fields = readonly [number, number, number, number, number, number, number];

const NAMES = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const UNSET: Fields = [1970, 0, 1, 0, 0, 0, 0];
const MINUTE = 60_000;
/** The page puts a Date of its own in the place of this one. */
const RealDate = Date;

export function scriptDate(clock: { now(): number }, zone: string): DateConstructor {
  const now = () => clock.now();
  class ScriptDate extends RealDate {
    static override now = now;
    static override parse = (text: string) => parsed(text, zone);

    constructor(...given: readonly unknown[]) {
      super(instantIn(zone, given, now));
    }
  }
  Object.defineProperties(ScriptDate.prototype, { ...fieldMethods(zone), ...textMethods(zone) });
  return new Proxy(ScriptDate, { apply: () => String(new ScriptDate()) }) as unknown as DateConstructor;
}

function instantIn(zone: string, given: readonly unknown[], now: () => number): number {
  const [first] = given;
  if (given.length === 0) return now();
  if (given.length > 1) {
    const numbers = given.map(Number);
    const [year = Number.NaN] = numbers;
    const century = year >= 0 && year < 100 ? 1900 : 0;
    return assembled([year + century, ...numbers.slice(1)], zone);
  }
  if (typeof first === 'string') return parsed(first, zone);
  return isDate(first) ? first.getTime() : Number(first);
}

/** Without a zone of its own a text is local, a bare ISO day alone is UTC (the language's own rule). */
function parsed(text: string, zone: string): number {
  const instant = RealDate.parse(text);
  const isAbsolute =
    /^\s*\d{4}(?:-\d{2}){0,2}\s*$/.test(text) || /:\d\d.*(?:Z|[+-]\d\d:?\d\d|GMT|UTC)/i.test(text);
  if (Number.isNaN(instant) || isAbsolute) return instant;
  const machine = new RealDate(instant);
  return assembled(
    NAMES.map((name) => machine[`get${name}`]()),
    zone,
  );
}

function assembled(given: readonly number[], zone: string): number {
  const [year, month, day, hour, minute, second, ms] = UNSET.map((unset, at) =>
    Math.trunc(given[at] ?? unset),
  );
  const wall = { year, month: (month ?? 0) + 1, day, hour, minute, second } as Parameters<
    typeof instantOf
  >[0];
  if ([...Object.values(wall), ms].some((field) => !Number.isFinite(field))) return Number.NaN;
  return instantOf(wall, zone) + (ms ?? 0);
}

function fieldsOf(date: Date, zone: string): readonly number[] {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return NAMES.map(() => Number.NaN);
  const { year, month, day, hour, minute, second } = wallTime(instant, zone);
  return [year, month - 1, day, hour, minute, second, date.getUTCMilliseconds()];
}

function fieldMethods(zone: string): PropertyDescriptorMap {
  const methods = NAMES.flatMap((name, at) => [
    [`get${name}`, method((date) => fieldsOf(date, zone)[at])] as const,
    [
      `set${name}`,
      method((date, ...values) => {
        const fields = [...fieldsOf(date, zone)];
        fields.splice(at, values.length, ...values.map(Number));
        return date.setTime(assembled(fields, zone));
      }),
    ] as const,
  ]);
  return {
    ...Object.fromEntries(methods),
    getDay: method((date) => new RealDate(date.getTime() + offsetOf(date, zone)).getUTCDay()),
    getTimezoneOffset: method((date) => (0 - offsetOf(date, zone)) / MINUTE),
  };
}

/** Milliseconds; NaN for a date that is none. */
function offsetOf(date: Date, zone: string): number {
  return Number.isNaN(date.getTime()) ? Number.NaN : offsetAt(date.getTime(), zone);
}

function textMethods(zone: string): PropertyDescriptorMap {
  const local = { timeZone: zone };
  const shown = (name: 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString') =>
    method((date, locales, options) =>
      RealDate.prototype[name].call(date, locales as string, { ...local, ...(options as object) }),
    );
  return {
    toLocaleString: shown('toLocaleString'),
    toLocaleDateString: shown('toLocaleDateString'),
    toLocaleTimeString: shown('toLocaleTimeString'),
    toString: method((date) => written(date, zone).join(' ')),
    toDateString: method((date) => written(date, zone)[0]),
    toTimeString: method((date) => written(date, zone)[1] ?? written(date, zone)[0]),
  };
}

/** Day and time as the language writes them, with the zone's own name where it has a longer one. */
function written(date: Date, zone: string): readonly string[] {
  const offset = offsetOf(date, zone);
  if (Number.isNaN(offset)) return [RealDate.prototype.toString.call(date)];
  const [weekday = '', day, month, year, time] = new RealDate(date.getTime() + offset)
    .toUTCString()
    .split(' ');
  const minutes = Math.abs(Math.trunc(offset / MINUTE));
  const hours = String(Math.trunc(minutes / 60)).padStart(2, '0') + String(minutes % 60).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return [`${weekday.slice(0, 3)} ${month} ${day} ${year}`, `${time} GMT${sign}${hours} (${zone})`];
}

function method(work: (date: Date, ...given: readonly unknown[]) => unknown): PropertyDescriptor {
  return {
    configurable: true,
    writable: true,
    value(this: Date, ...given: readonly unknown[]) {
      return work(this, ...given);
    },
  };
}

/** One of another realm, or of another script's making, is no instance of anything here. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
