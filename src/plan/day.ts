// Calendar days as text yyyy-MM-dd: their arithmetic needs no clock and no time zone.

declare const isoDate: unique symbol;
/** A day that exists, yyyy-MM-dd, years 1000–9999: four digits, so that it sorts as text. */
export type IsoDate = string & { readonly [isoDate]: true };

const MS_PER_DAY = 86_400_000;

/** The day, or null when no such day exists (2026-02-30) or the year is outside 1000–9999. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 9999) return null;
  const instant = Date.UTC(year, month - 1, day);
  if (Number.isNaN(instant)) return null;
  const text = textOf(instant);
  const asked = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text === asked ? text : null;
}

/** @throws RangeError for text that is not a day; for text from people use `readDay`. */
export function day(text: string): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (found !== text) throw new RangeError(`not a day: ${text}`);
  return found;
}

/** Reads d/M/yyyy (also with - or .) or yyyy-MM-dd as typed by people; null when it is not a day. */
export function readDay(text: string): IsoDate | null {
  const clean = text.trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(clean);
  if (local) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** dd/MM/yyyy, as Vietnamese documents print it. */
export function formatDay(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return textOf(instantOf(date) + days * MS_PER_DAY);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((instantOf(to) - instantOf(from)) / MS_PER_DAY);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return new Date(instantOf(date)).getUTCDay() || 7;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** Last day of a month (month 1–12). */
export function endOfMonth(year: number, month: number): IsoDate {
  return textOf(Date.UTC(year, month, 0));
}

/** ISO week as yyyy-Www: the week of the digest, whose year may differ from the day's. */
export function isoWeekOf(date: IsoDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const firstDay = day(`${yearOf(thursday)}-01-01`);
  const week = Math.floor(daysBetween(firstDay, thursday) / 7) + 1;
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}

function instantOf(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function textOf(instant: number): IsoDate {
  return new Date(instant).toISOString().slice(0, 10) as IsoDate;
}
