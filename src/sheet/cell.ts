// What a cell holds once the platform's own types are gone, and the serial numbers that dates are written as.
import { addDays, day, daysBetween, type IsoDate } from '../plan/day.ts';

/** A cell whose number format makes it a date: the day and time (HH:mm) in the spreadsheet's zone. */
export interface DateCell {
  readonly day: IsoDate;
  readonly time: string;
}

/** As read. A blank cell is ''. */
export type Cell = string | number | boolean | DateCell;
export type Row = readonly Cell[];
export type Grid = readonly Row[];

/** As written: dates go as serial numbers, so that no time zone can move them. */
export type Value = string | number;

const EPOCH = day('1899-12-30');
const MINUTES_PER_DAY = 1440;

export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object';
}

/** The cell's text as a person would have typed it, in NFC and without outer spaces. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === '') return '';
  if (isDateCell(cell)) return `${cell.day.slice(8)}/${cell.day.slice(5, 7)}/${cell.day.slice(0, 4)}`;
  // Fifteen digits are what a sheet shows and a person can have meant; a quotient has more.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15))).replace('.', ',');
  return String(cell).normalize('NFC').trim();
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '';
}

/** Days since 1899-12-30, the sheet's own count. */
export function serialOf(date: IsoDate): number {
  return daysBetween(EPOCH, date);
}

/** Days from 1954 to 2118: numbers that stand for days of this century rather than for amounts. */
export function isSerial(value: number): boolean {
  return value >= 20_000 && value < 80_000;
}

export function dayOfSerial(serial: number): IsoDate {
  return addDays(EPOCH, Math.floor(serial));
}

/** A moment in the spreadsheet's zone as a serial with a fraction; `time` is HH:mm. */
export function momentSerial(date: IsoDate, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return serialOf(date) + (hours * 60 + minutes) / MINUTES_PER_DAY;
}

/** What was read, ready to be written somewhere else. */
export function writable(cell: Cell): Value {
  if (isDateCell(cell)) return momentSerial(cell.day, cell.time);
  return typeof cell === 'number' ? cell : cellText(cell);
}
