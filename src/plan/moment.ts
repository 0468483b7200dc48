// What a day is within the plan's year: the spans and counts that thousands of rows ask for, worked out once.
import type { AssessmentContext } from './assessment.ts';
import {
  type DataMonth,
  type DataSpan,
  dataMonth,
  dataQuarter,
  firstClose,
  lastClosedMonth,
  lastPeriodDue,
} from './data-month.ts';
import { daysBetween, endOfMonth, type IsoDate } from './day.ts';
import type { Cadence, Period } from './indicator.ts';
import { perObject, perText } from './remember.ts';

export interface Moment {
  /** The data month and the data quarter of the day. */
  readonly month: DataMonth;
  readonly quarter: DataSpan;
  readonly lastClosed: Period;
  readonly yearEnd: IsoDate;
  readonly firstClose: (cadence: Cadence) => IsoDate;
  readonly lastPeriodDue: (cadence: Cadence) => Period | null;
  /** Calendar days until a day; negative once it has passed. */
  readonly daysUntil: (date: IsoDate) => number;
}

export const momentOf = perObject(
  ({ today, planYear, closingDay }: AssessmentContext): Moment => ({
    month: dataMonth(today, closingDay),
    quarter: dataQuarter(today, closingDay),
    lastClosed: lastClosedMonth(today, closingDay).period,
    yearEnd: endOfMonth(planYear, 12),
    firstClose: perText((cadence: Cadence) => firstClose(cadence, planYear, closingDay)),
    lastPeriodDue: perText((cadence: Cadence) => lastPeriodDue(cadence, today, planYear, closingDay)),
    daysUntil: perText((date: IsoDate) => daysBetween(today, date)),
  }),
);
