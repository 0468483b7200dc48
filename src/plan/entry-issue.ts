// What can be wrong or doubtful in an entry, as codes with what was typed; text/ has the sentences with their remedies.
import type { IsoDate } from './day.ts';
import type { Period } from './indicator.ts';

/** Nothing is erased because of an issue. */
export type EntryIssue = FormIssue | CellOnlyIssue;

/** What no form can hold: it offers the lists and takes every text as typed. */
export type CellOnlyIssue =
  | { readonly code: 'unknownCadence'; readonly text: string }
  | { readonly code: 'dayAsText'; readonly text: string }
  /** A bare number up to 1 where percents are typed: 50% or 100% of another sheet, most likely. */
  | { readonly code: 'pastedFraction'; readonly value: number };

export type FormIssue =
  | { readonly code: 'unknownState'; readonly text: string }
  /** A day of completion beside a state that says otherwise. */
  | { readonly code: 'notMarkedDone'; readonly day: IsoDate }
  /** Less than 100% beside «Hoàn thành». */
  | { readonly code: 'doneUnfinished'; readonly progress: number }
  | { readonly code: 'notADay'; readonly text: string }
  | { readonly code: 'dayOutOfRange'; readonly day: IsoDate; readonly planYear: number }
  | { readonly code: 'dayInFuture'; readonly day: IsoDate }
  | { readonly code: 'notAPercent'; readonly text: string }
  | { readonly code: 'percentOutOfRange'; readonly text: string }
  | { readonly code: 'notALink'; readonly text: string }
  | { readonly code: 'notAPeriod'; readonly text: string }
  | { readonly code: 'periodOutOfRange'; readonly text: string; readonly planYear: number }
  | { readonly code: 'periodInFuture'; readonly text: string; readonly latest: Period }
  | { readonly code: 'unreadableResult'; readonly text: string; readonly target: string }
  | { readonly code: 'partOverWhole'; readonly text: string }
  /** A percent where things are counted. */
  | { readonly code: 'percentOnCounts'; readonly text: string; readonly unit: string }
  /** 0,9 where 90 is planned: a share instead of a percentage, most likely. */
  | { readonly code: 'looksLikeFraction'; readonly text: string; readonly percent: number }
  /** A running total below that of an earlier month. */
  | {
      readonly code: 'totalBelowEarlier';
      readonly text: string;
      readonly period: Period;
      readonly earlier: number;
    }
  /** Many times the plan: a percentage of something else, or a comma in the wrong place. */
  | { readonly code: 'farAbovePlan'; readonly text: string; readonly times: number }
  | { readonly code: 'overHundred'; readonly text: string }
  | { readonly code: 'belowZero'; readonly text: string }
  /** A part of a person or of a school; 1,500 typed for 1.500. */
  | { readonly code: 'notWhole'; readonly text: string; readonly unit: string }
  | { readonly code: 'resultWithoutPeriod' }
  | { readonly code: 'tooLong'; readonly length: number; readonly limit: number };

/** Doubtful but possible: such an entry counts, and the person is asked to look at it once more. */
const QUESTIONS: ReadonlySet<EntryIssue['code']> = new Set([
  'notMarkedDone',
  'doneUnfinished',
  'looksLikeFraction',
  'totalBelowEarlier',
  'farAbovePlan',
  'overHundred',
  'belowZero',
  'notWhole',
]);

export function isQuestion({ code }: EntryIssue): boolean {
  return QUESTIONS.has(code);
}

/** The field that an issue is about besides its own: who changes either is told. */
const BESIDE: Partial<Readonly<Record<EntryIssue['code'], string>>> = {
  resultWithoutPeriod: 'result',
  // A day counts for nothing beside a state that nobody can read.
  unknownState: 'completedOn',
  notMarkedDone: 'completedOn',
  doneUnfinished: 'state',
  totalBelowEarlier: 'period',
};

/** Whether an issue that is told at `field` is about one of these fields. */
export function isAbout(field: string, { code }: EntryIssue, names: readonly string[]): boolean {
  return names.some((name) => name === field || name === BESIDE[code]);
}
