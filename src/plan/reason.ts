// Why a row is judged as it is: codes with their figures; text/reasons.ts puts them into words.
import type { IsoDate } from './day.ts';
import type { Cadence, Period } from './indicator.ts';
import type { ResultIssue } from './result.ts';

/** `days` are calendar days. */
export type TaskReason =
  | { readonly code: 'completedOnTime'; readonly completedOn: IsoDate; readonly due: IsoDate }
  | {
      readonly code: 'completedLate';
      readonly completedOn: IsoDate;
      readonly due: IsoDate;
      readonly days: number;
    }
  | { readonly code: 'completedWithoutDeadline'; readonly completedOn: IsoDate }
  | { readonly code: 'completionDayMissing' }
  | { readonly code: 'completionInFuture'; readonly completedOn: IsoDate }
  /** Neither the document's number nor a link stands in the row. */
  | { readonly code: 'proofMissing' }
  /** A day of completion is written, but the state is not "done". */
  | { readonly code: 'stateNotDone'; readonly completedOn: IsoDate }
  | { readonly code: 'paused' }
  | { readonly code: 'pausedPastDue'; readonly due: IsoDate; readonly days: number }
  | {
      readonly code: 'overdue';
      readonly due: IsoDate;
      readonly days: number;
      readonly completedOn: IsoDate | null;
    }
  | { readonly code: 'dueToday'; readonly due: IsoDate }
  | { readonly code: 'dueSoon'; readonly due: IsoDate; readonly days: number }
  | { readonly code: 'onTrack'; readonly due: IsoDate; readonly days: number }
  | { readonly code: 'notYetStarted'; readonly start: IsoDate; readonly due: IsoDate }
  | { readonly code: 'ongoingUpdated'; readonly updatedOn: IsoDate }
  /** Nothing reported since the period's first day; `updatedOn` is the last report before it. */
  | { readonly code: 'ongoingStale'; readonly since: IsoDate; readonly updatedOn: IsoDate | null }
  /** `text` is blank when no deadline is given at all. */
  | { readonly code: 'deadlineUnreadable'; readonly text: string }
  | {
      readonly code: 'deadlineAdjusted';
      readonly printed: string;
      readonly due: IsoDate;
      readonly why: string;
    }
  | { readonly code: 'deadlineFixed'; readonly due: IsoDate; readonly source: string }
  | { readonly code: 'deadlineMoved'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly code: 'milestonePassed'; readonly milestone: IsoDate }
  | { readonly code: 'milestoneSoon'; readonly milestone: IsoDate; readonly days: number };

/** `result` and `target` are as typed and as printed. */
export type IndicatorReason =
  /** The figure belongs to a data month outside the plan's year. */
  | { readonly code: 'otherYear'; readonly period: Period }
  | { readonly code: 'notYetMeasured'; readonly cadence: Cadence; readonly firstClose: IsoDate }
  | { readonly code: 'noData'; readonly firstClose: IsoDate }
  | { readonly code: 'cadenceMissing' }
  | { readonly code: 'targetUnreadable'; readonly text: string }
  | { readonly code: 'resultUnreadable'; readonly issue: ResultIssue['code']; readonly text: string }
  | { readonly code: 'targetExceeded'; readonly result: string; readonly target: string }
  | { readonly code: 'targetMet'; readonly result: string; readonly target: string }
  | { readonly code: 'targetNotMet'; readonly result: string; readonly target: string }
  | { readonly code: 'mustHold'; readonly until: IsoDate }
  /** `needed` and `average` are per month, in the indicator's own unit, two decimals. */
  | {
      readonly code: 'paceEnough';
      readonly needed: number;
      readonly average: number;
      readonly monthsLeft: number;
    }
  | {
      readonly code: 'paceTooSlow';
      readonly needed: number;
      readonly average: number;
      readonly monthsLeft: number;
    }
  /** All of a whole was to be kept, and some is lost. */
  | { readonly code: 'wholeBroken' }
  /** A running total has passed its ceiling. */
  | { readonly code: 'ceilingPassed' }
  | { readonly code: 'yearEnded'; readonly on: IsoDate }
  | { readonly code: 'figureOld'; readonly period: Period; readonly expected: Period }
  /** A running total that is smaller than the one before it: probably the month's own figure. */
  | { readonly code: 'totalFell'; readonly period: Period; readonly from: number; readonly to: number }
  | { readonly code: 'denominatorChanged'; readonly planned: number; readonly reported: number };

export type Reason = TaskReason | IndicatorReason;
