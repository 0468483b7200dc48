// Working days, and the day on which a task is really due.
import { fixedDeadlineOf } from './data/fixed-deadlines.ts';
import { addDays, dayOf, type IsoDate, weekdayOf } from './day.ts';
import { parseDeadline } from './deadline.ts';
import { perObject, perText } from './remember.ts';
import type { Task } from './task.ts';

export interface Calendar {
  /** Days off besides weekends, yyyy-MM-dd. */
  readonly holidays: ReadonlySet<string>;
  /** Whether a deadline on a day off moves to the next working day. */
  readonly moveToWorkingDay: boolean;
}

export interface DeadlineContext {
  readonly planYear: number;
  readonly calendar: Calendar;
}

export type EffectiveDeadline =
  | {
      readonly kind: 'dated';
      /** First day of the window; the task need not have begun before it. */
      readonly start: IsoDate;
      /** Last day on which completion is on time. */
      readonly due: IsoDate;
      readonly basis: 'adjusted' | 'fixed' | 'printed';
      /** The day off that `due` replaces; null when nothing moved. */
      readonly movedFrom: IsoDate | null;
      /** Every end in order, moved like `due`; the last is `due`. */
      readonly milestones: readonly IsoDate[];
    }
  | { readonly kind: 'ongoing'; readonly cadence: 'month' | 'quarter' }
  | { readonly kind: 'unreadable'; readonly text: string };

export function isWorkingDay(date: IsoDate, calendar: Calendar): boolean {
  return weekdayOf(date) <= 5 && !calendar.holidays.has(date);
}

/** The day itself when it is a working day, else the first one after it; `moveToWorkingDay` plays no part. */
export function nextWorkingDay(date: IsoDate, calendar: Calendar): IsoDate {
  let found = date;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The nth working day after (before, when negative) the day; 0 gives the day itself. */
export function addWorkingDays(date: IsoDate, count: number, calendar: Calendar): IsoDate {
  const step = count < 0 ? -1 : 1;
  let found = date;
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, step);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}

/**
 * When a task is due: the adjusted deadline, else the day fixed by law, else the printed deadline. A term that ends on a
 * day off ends with the next working day (Bộ luật Dân sự 2015, khoản 5 Điều 148, applied here by analogy since the plan
 * is silent), where the calendar's setting says so; a day fixed by law never moves.
 */
export function effectiveDeadline(
  task: Pick<Task, 'code' | 'printedDeadline' | 'adjustedDeadline'>,
  context: DeadlineContext,
): EffectiveDeadline {
  const printed = printedReader(context)(task.printedDeadline);
  const startBefore = (due: IsoDate) =>
    [printed.kind === 'dated' ? printed.start : null, dayOf(context.planYear, 1, 1)].find(
      (start) => start !== null && start <= due,
    ) ?? due;
  if (task.adjustedDeadline) {
    const due = task.adjustedDeadline;
    return dated(startBefore(due), [due], 'adjusted', context.calendar);
  }
  const fixed = fixedDeadlineOf(task.code, context.planYear);
  if (fixed) {
    const { due } = fixed;
    return {
      kind: 'dated',
      start: startBefore(due),
      due,
      basis: 'fixed',
      movedFrom: null,
      milestones: [due],
    };
  }
  return printed;
}

/** Each printed text is read once for a context. */
const printedReader = perObject(({ planYear, calendar }: DeadlineContext) =>
  perText((text): EffectiveDeadline => {
    const printed = parseDeadline(text, planYear);
    return printed.kind === 'dated' ? dated(printed.start, printed.milestones, 'printed', calendar) : printed;
  }),
);

function dated(
  start: IsoDate,
  ends: readonly IsoDate[],
  basis: 'adjusted' | 'printed',
  calendar: Calendar,
): EffectiveDeadline {
  const milestones = calendar.moveToWorkingDay ? ends.map((end) => nextWorkingDay(end, calendar)) : ends;
  const written = ends[ends.length - 1] ?? start;
  const due = milestones[milestones.length - 1] ?? start;
  return { kind: 'dated', start, due, basis, movedFrom: due === written ? null : written, milestones };
}
