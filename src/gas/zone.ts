// Instants to days and times of the spreadsheet's own zone: the script's zone, which JS getters use, may differ.
import { type IsoDate, readDay } from '../plan/day.ts';

export interface LocalTime {
  readonly day: IsoDate;
  /** HH:mm. */
  readonly time: string;
}

const MS_PER_DAY = 86_400_000;
const FORTNIGHT = 14 * MS_PER_DAY;
const MS_PER_HOUR = 3_600_000;
const MS_PER_MINUTE = 60_000;
/** Near the end of JavaScript's calendar, in the year 275760. */
const LAST_MS = 8.6e15;
/** Years outside 0–9999 have a sign and six digits. */
const ISO = /^(.\d+)-(\d\d)-(\d\d)T.*$/;

/**
 * A year of stamps costs some thirty calls to Utilities.formatDate, however many cells hold them: a zone whose offset is
 * the same at both ends of a fortnight has not changed it in between; else each hour is asked for, since offsets change
 * on the hour. For years that no document has (mistyped 201) the day as people write it, and a question mark for a number
 * beyond all calendars that stands under a date format.
 */
export function zoneClock(timeZone: string): (instant: Date) => LocalTime | string {
  const offsets = new Map<number, number>();
  const askedAt = (ms: number): number => {
    const known = offsets.get(ms);
    if (known !== undefined) return known;
    const offset = parseOffset(Utilities.formatDate(new Date(ms), timeZone, 'Z'));
    offsets.set(ms, offset);
    return offset;
  };
  const offsetAt = (ms: number): number => {
    const start = Math.floor(ms / FORTNIGHT) * FORTNIGHT;
    const offset = askedAt(start);
    if (offset === askedAt(start + FORTNIGHT)) return offset;
    return askedAt(Math.floor(ms / MS_PER_HOUR) * MS_PER_HOUR);
  };
  const days = new Map<number, IsoDate | null>();
  const dayAt = (start: number): IsoDate | null => {
    const known = days.get(start);
    if (known !== undefined) return known;
    const day = readDay(new Date(start).toISOString().slice(0, 10));
    days.set(start, day);
    return day;
  };
  return (instant) => {
    const ms = instant.getTime();
    if (!(Math.abs(ms) < LAST_MS)) return '?';
    const local = ms + offsetAt(ms);
    const start = Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
    const day = dayAt(start);
    if (!day) return dayInWords(new Date(local).toISOString());
    const minutes = Math.floor((local - start) / MS_PER_MINUTE);
    return { day, time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` };
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** As people write a day of years that no document has. */
function dayInWords(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  return `${day}/${month}/${Number(year)}`;
}

/** "+0700" → milliseconds. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(text) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  return sign === '-' ? -size : size;
}
