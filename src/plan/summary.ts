// Where the ward stands on a day: one set of figures that the summary tab, the dialogs and the mails all speak from.
import type { AssessedIndicator, AssessedTask } from './assessed.ts';
import { byCode, leaderOf, leadUnitOf, longestOverdueFirst, unitsOrText } from './assessed.ts';
import type { AssessmentContext } from './assessment.ts';
import { taskGroup } from './groups.ts';
import type { IndicatorStatus } from './indicator.ts';
import { INDICATOR_STATUSES } from './indicator.ts';
import type { Directory } from './names.ts';
import { type SilentRow, silentRows } from './silence.ts';
import { countBy, type Tally, tallyOf, underNames } from './tally.ts';
import { TASK_STATUSES } from './task.ts';

export interface Summary {
  /** By which names are read. */
  readonly directory: Directory;
  /** Of all tasks; of those that have a deadline; of those whose effective deadline is today or has passed. */
  readonly all: Tally;
  readonly dated: Tally;
  readonly due: Tally;
  readonly indicatorsByStatus: Readonly<Record<IndicatorStatus, number>>;
  /** By lead unit, in the directory's order, then names the directory does not know. */
  readonly byUnit: readonly Tally[];
  readonly byLeader: readonly Tally[];
  /** By month of the effective deadline, yyyy-MM, earliest first; NO_MONTH comes last. */
  readonly byMonth: readonly Tally[];
  /** Units that help, or the group that the print names instead: counted, never judged. */
  readonly coordination: readonly { readonly name: string; readonly total: number }[];
  /** Every one, worst status first. */
  readonly indicators: readonly AssessedIndicator[];
  /** Longest overdue first. */
  readonly overdue: readonly AssessedTask[];
  /** Not overdue, but waiting for something, paused, or hindered in the unit's own words; worst status first. */
  readonly watched: readonly AssessedTask[];
  /** By unit; a row of several units stands under each. */
  readonly silent: readonly { readonly name: string; readonly rows: readonly SilentRow[] }[];
  /** Tasks whose printed deadline Văn phòng has replaced, by Mã. */
  readonly adjusted: readonly AssessedTask[];
}

/** Name of the tally of tasks without a deadline; sorts behind every month. */
export const NO_MONTH = '~';

/** yyyy-MM of the effective deadline, or NO_MONTH. */
export function dueMonthOf({ assessment }: AssessedTask): string {
  return (assessment.effectiveDue || NO_MONTH).slice(0, 7);
}

/** Order of the rows does not matter: the same rows give the same figures. */
export function summarise(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  directory: Directory,
  context: AssessmentContext,
): Summary {
  const leaderNames = directory.leaders.map((leader) => leader.name);
  const tallies = (known: readonly string[], nameOf: (item: AssessedTask) => string) =>
    underNames(tasks, known, (item) => [nameOf(item)]).map(([name, own]) => tallyOf(name, own));
  const dueBy = (last: string) =>
    tallyOf(
      '',
      tasks.filter(({ assessment }) => (assessment.effectiveDue || NO_MONTH) <= last),
    );
  return {
    directory,
    all: tallyOf('', tasks),
    dated: dueBy('9'),
    due: dueBy(context.today),
    indicatorsByStatus: countBy(INDICATOR_STATUSES, indicators, ({ assessment }) => assessment.status),
    byUnit: tallies(unitNames(directory), ({ task }) => leadUnitOf(task, directory)),
    byLeader: tallies(leaderNames, ({ task }) => leaderOf(task, directory)),
    byMonth: tallies([], dueMonthOf),
    coordination: byUnits(tasks, ({ task }) => task.coordinatingUnits, directory).map(({ name, rows }) => ({
      name,
      total: rows.length,
    })),
    indicators: underNames(indicators, INDICATOR_STATUSES, ({ assessment }) => [assessment.status]).flatMap(
      ([, rows]) => [...rows].sort((a, b) => byCode(a.indicator, b.indicator)),
    ),
    overdue: tasks.filter(({ assessment }) => assessment.status === 'overdue').sort(longestOverdueFirst),
    watched: tasks.filter(isWatched).sort(worstFirst),
    silent: silentByUnit(tasks, indicators, directory, context),
    adjusted: tasks
      .filter(({ task }) => task.adjustedDeadline !== null)
      .sort((a, b) => byCode(a.task, b.task)),
  };
}

function isWatched({ task, assessment: { status } }: AssessedTask): boolean {
  const group = taskGroup(status);
  if (group === 'overdue' || group === 'done') return false;
  return group === 'waiting' || group === 'paused' || task.difficulty !== '';
}

function worstFirst(a: AssessedTask, b: AssessedTask): number {
  const rank = ({ assessment }: AssessedTask) => TASK_STATUSES.indexOf(assessment.status);
  return rank(a) - rank(b) || byCode(a.task, b.task);
}

/** A row of several units stands under each. */
export function silentByUnit(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  directory: Directory,
  context: AssessmentContext,
): Summary['silent'] {
  return byUnits(silentRows(tasks, indicators, context), ({ units }) => units, directory);
}

function byUnits<T>(items: readonly T[], textOf: (item: T) => string, directory: Directory) {
  return underNames(items, unitNames(directory), (item) => unitsOrText(textOf(item), directory))
    .map(([name, rows]) => ({ name, rows }))
    .filter(({ name, rows }) => name !== '' && rows.length > 0);
}

function unitNames({ units }: Directory): readonly string[] {
  return units.map((unit) => unit.name);
}
