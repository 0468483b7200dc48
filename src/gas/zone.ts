// Instants to days and times of the spreadsheet's own zone: the script's zone, which JS getters use, may differ.
import { type IsoDate, readDay } from '../plan/day.ts';

export interface LocalTime {
  readonly day: IsoDate;
  /** HH:mm. */
  readonly time: string;
}

const MS_PER_HOUR = 3_600_000;
const MS_PER_MINUTE = 60_000;

/**
 * One call to Utilities.formatDate for each hour of the calendar that occurs, not for each cell: a zone's offset
 * changes on the hour only. null for years that no document has (mistyped 201).
 */
export function zoneClock(timeZone: string): (instant: Date) => LocalTime | null {
  const offsets = new Map<number, number>();
  const offsetAt = (ms: number): number => {
    const hour = Math.floor(ms / MS_PER_HOUR);
    const known = offsets.get(hour);
    if (known !== undefined) return known;
    const offset = parseOffset(Utilities.formatDate(new Date(ms), timeZone, 'Z'));
    offsets.set(hour, offset);
    return offset;
  };
  return (instant) => {
    const ms = instant.getTime();
    const local = new Date(ms + offsetAt(ms)).toISOString();
    const day = readDay(local.slice(0, 10));
    return day && { day, time: local.slice(11, 16) };
  };
}

/** "+0700" → milliseconds. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(text) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  return sign === '-' ? -size : size;
}
