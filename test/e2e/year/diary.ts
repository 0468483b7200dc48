// The days of the year that are lived through, and what is out of the ordinary on some of them.
import type { Chance } from './chance.ts';
import { type Day, plus } from './oracle/days.ts';

export interface Diary {
  /** The others pass without a daily run and without anybody at the sheet. */
  readonly days: readonly Day[];
  /** On which Google skips the daily run. */
  readonly skipped: ReadonlySet<Day>;
  /** On which it fires twice. */
  readonly twice: ReadonlySet<Day>;
  /** From when on the owner has no account. */
  readonly leaves: Day;
  /** On which somebody copies the spreadsheet. */
  readonly copied: Day;
  /** On which the figures are compared. */
  readonly checked: ReadonlySet<Day>;
  /** People at the sheet on a working day. */
  readonly sitters: number;
}

export const START: Day = '2026-01-05';
/** A Monday: the mails of the new year's first week have left. */
export const END: Day = '2027-01-04';
/** Văn phòng enters mailboxes: one with a slip, which it mends the next day. */
export const MAILBOX_DAY: Day = '2026-04-28';
/** The Government's notice makes a further Monday a day off. */
export const NOTICE_DAY: Day = '2026-06-05';
export const DAY_IN_LIEU: Day = '2026-08-31';

/** Every day; some runs skipped by chance, a Monday, five working days on end and a week for certain. */
export function wholeYear(chance: Chance): Diary {
  const days = span(START, END);
  const checked = new Set([...days.filter((day) => day.endsWith('-01')), END]);
  const skipped = days.filter(() => chance.oneIn(25));
  return {
    days,
    skipped: new Set(
      [
        ...skipped,
        '2026-03-09',
        ...span('2026-05-11', '2026-05-15'),
        ...span('2026-10-12', '2026-10-18'),
      ].filter((day) => !checked.has(day) && day > START),
    ),
    twice: new Set(days.filter(() => chance.oneIn(40))),
    leaves: plus('2026-06-06', chance.below(18)),
    copied: '2026-09-07',
    checked,
    sitters: 8,
  };
}

/** Setup, a missed Monday, Tết, a holiday Monday, an owner who leaves, a new holiday, the year's end. */
export function someWeeks(): Diary {
  return {
    days: [
      ...[START, '2026-01-06'],
      ...['2026-02-09', '2026-02-10', '2026-02-16', '2026-02-23'],
      ...['2026-03-16'],
      ...['2026-04-27', '2026-04-28', '2026-04-29'],
      ...['2026-06-05', '2026-06-08', '2026-06-09', '2026-06-10'],
      ...['2026-08-31', '2026-09-03'],
      ...['2026-12-31', END],
    ],
    skipped: new Set(['2026-02-09']),
    twice: new Set(['2026-02-23']),
    leaves: '2026-06-06',
    copied: '2026-09-03',
    checked: new Set([END]),
    sitters: 3,
  };
}

function span(from: Day, to: Day): readonly Day[] {
  return from > to ? [] : [from, ...span(plus(from, 1), to)];
}
