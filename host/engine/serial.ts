// Google's day numbers (days since 1899-12-30, local to the sheet) and the instants they stand for.
import { offsetAt } from '../zone.ts';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Of a Date, ECMA-262 21.4.1.1. */
const LAST_INSTANT = 8.64e15;
const steady = new Map<string, Map<number, number | null>>();

/** null when there is no such day (31 February). */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && year >= 1900;
  return exists ? (time - DAY_ZERO) / DAY : null;
}

export function serialOfInstant(instant: number, zone: string): number {
  return (instant + offset(instant, zone) - DAY_ZERO) / DAY;
}

/** The instant at which clocks in `zone` show `serial`; NaN for a number beyond every calendar day of the language. */
export function instantOfSerial(serial: number, zone: string): number {
  const local = DAY_ZERO + Math.round(serial * DAY);
  if (Math.abs(local) > LAST_INSTANT - DAY) return Number.NaN;
  return local - offset(local - offset(local, zone), zone);
}

/** A time of no day (a serial below 1) by the clocks of another instant. */
export function instantOfTime(serial: number, zone: string, clocksOf: number): number {
  return DAY_ZERO + Math.round(serial * DAY) - offset(clocksOf, zone);
}

export function yearAt(instant: number, zone: string): number {
  return new Date(instant + offset(instant, zone)).getUTCFullYear();
}

/** Asking Intl takes microseconds, and a sheet has tens of thousands of dates on few different days. */
function offset(instant: number, zone: string): number {
  const days = steady.get(zone) ?? new Map<number, number | null>();
  steady.set(zone, days);
  const day = Math.floor(instant / DAY);
  const known = days.get(day);
  if (known !== undefined) return known ?? offsetAt(instant, zone);
  const start = offsetAt(day * DAY, zone);
  days.set(day, start === offsetAt((day + 1) * DAY, zone) ? start : null);
  return offset(instant, zone);
}
