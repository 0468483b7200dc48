// Dates and times as Google reads them from typed text.
import type { Conventions } from './conventions.ts';
import { serialOfDay } from './serial.ts';

export interface ReadDate {
  readonly value: number;
  readonly format: string;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** null when the text is no date or time under these conventions; `year` completes a day and month. */
export function readDate(text: string, conventions: Conventions, year: number): ReadDate | null {
  const named = readNamedMonth(text, conventions, year);
  if (named) return named;
  const [first = '', ...rest] = text.split(/ +/);
  const time = readTime(rest.length > 0 ? rest.join(' ') : text);
  if (rest.length === 0) return time ?? readDay(text, conventions, year);
  const alone = readTime(text);
  if (alone) return alone;
  const day = readDay(first, conventions, year);
  if (!day || !time) return null;
  return { value: day.value + time.value, format: `${day.format} HH:mm:ss` };
}

function readDay(text: string, conventions: Conventions, thisYear: number): ReadDate | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-MM-dd');
  const isoMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (isoMonth) return dated(Number(isoMonth[1]), Number(isoMonth[2]), 1, conventions.dateFormat);
  const shape = new RegExp(
    `^(\\d{1,4})([${conventions.dateSeparators}])(\\d{1,4})(?:\\2(\\d{1,2}|\\d{4}))?$`,
  );
  const found = shape.exec(text);
  if (!found) return null;
  const [, a = '', separator, b = '', c] = found;
  if (a.length > 2) return null;
  if (b.length > 2) {
    // `01/2026` is a month of a year in both locales; `1.2026` is left a number or text.
    const month = c === undefined && b.length === 4 && separator !== '.';
    return month ? dated(Number(b), Number(a), 1, conventions.dateFormat) : null;
  }
  const year = c === undefined ? thisYear : fullYear(c);
  const [day, month] = conventions.dayFirst ? [a, b] : [b, a];
  return dated(year, Number(month), Number(day), conventions.dateFormat);
}

/** "5 Jan", "Jan 5, 2026": English names, which are taken for granted here under vi_VN too. */
function readNamedMonth(text: string, { dateFormat }: Conventions, thisYear: number): ReadDate | null {
  const [first = '', second = '', year = String(thisYear), ...rest] = text.split(/, |[ -]/);
  const [name, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const isWhole = /^[a-z]{3,9}$/i.test(name) && /^\d{1,2}$/.test(day) && /^\d{4}$/.test(year);
  if (!isWhole || rest.length > 0) return null;
  const written = name.toLowerCase();
  const month = MONTHS.findIndex((full) => written === full || written === full.slice(0, 3)) + 1;
  return dated(Number(year), month, Number(day), dateFormat);
}

function dated(year: number, month: number, day: number, format: string): ReadDate | null {
  const value = serialOfDay(year, month, day);
  return value === null ? null : { value, format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function readTime(text: string): ReadDate | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '', seconds, half] = found;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const second = Number(seconds ?? 0);
  if (hour > 23 || Number(minutes) > 59 || second > 59) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + second) / 86_400;
  return { value, format: seconds === undefined ? 'HH:mm' : 'HH:mm:ss' };
}
