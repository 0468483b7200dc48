// Data months: the spans that monthly figures cover, which end on a closing day and not with the calendar month.
import { addDays, dayOf, endOfMonth, type IsoDate, monthOf, yearOf } from './day.ts';
import type { Cadence, Period } from './indicator.ts';

export interface DataSpan {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface DataMonth extends DataSpan {
  /** Named after the calendar month it ends in. */
  readonly period: Period;
}

/**
 * The data month that a day belongs to: with closing day 14, from the 15th of one month to the 14th of the next (Nghị
 * định 09/2019/NĐ-CP, Điều 12). A closing day that a month lacks is its last day.
 */
export function dataMonth(today: IsoDate, closingDay: number): DataMonth {
  const index = yearOf(today) * 12 + monthOf(today) - 1;
  const isClosed = today > closingOf(index, closingDay);
  return dataMonthAt(isClosed ? index + 1 : index, closingDay);
}

/** The latest data month that has ended before the day. */
export function lastClosedMonth(today: IsoDate, closingDay: number): DataMonth {
  return dataMonthAt(indexOf(dataMonth(today, closingDay).period) - 1, closingDay);
}

/** The data quarter that a day belongs to: three data months, of which the last gives the end. */
export function dataQuarter(today: IsoDate, closingDay: number): DataSpan {
  const first = Math.floor(indexOf(dataMonth(today, closingDay).period) / 3) * 3;
  return { start: dataMonthAt(first, closingDay).start, end: closingOf(first + 2, closingDay) };
}

/** Data months of the plan's year up to and including a period: 1 for its January, at least 0 and at most 12. */
export function monthsElapsed(period: Period, planYear: number): number {
  return Math.min(12, Math.max(0, indexOf(period) - planYear * 12 + 1));
}

/**
 * The last day of the first period of the plan's year for which an indicator of this cadence has a figure; for a yearly
 * or single one that is 31 December.
 */
export function firstClose(cadence: Cadence, planYear: number, closingDay: number): IsoDate {
  const january = planYear * 12;
  switch (cadence) {
    case 'month':
      return closingOf(january, closingDay);
    case 'quarter':
      return closingOf(january + 2, closingDay);
    case 'halfYear':
      return closingOf(january + 5, closingDay);
    case 'year':
    case 'once':
      return endOfMonth(planYear, 12);
  }
}

/** The latest period, closed before the day, that a figure of this cadence belongs to; null before the first close. */
export function lastPeriodDue(
  cadence: Cadence,
  today: IsoDate,
  planYear: number,
  closingDay: number,
): Period | null {
  if (cadence === 'year' || cadence === 'once') return null;
  const length = cadence === 'month' ? 1 : cadence === 'quarter' ? 3 : 6;
  const closed = indexOf(lastClosedMonth(today, closingDay).period) - planYear * 12 + 1;
  const due = Math.min(12, Math.floor(closed / length) * length);
  return due > 0 ? dataMonthAt(planYear * 12 + due - 1, closingDay).period : null;
}

/** Months are counted from January of year 0. */
function indexOf(period: Period): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

function dataMonthAt(index: number, closingDay: number): DataMonth {
  const end = closingOf(index, closingDay);
  return { period: end.slice(0, 7), start: addDays(closingOf(index - 1, closingDay), 1), end };
}

function closingOf(index: number, closingDay: number): IsoDate {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(year, month, closingDay) ?? endOfMonth(year, month);
}
