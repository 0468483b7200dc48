// Where the ward stands on a day: one set of figures that the summary tab and the mails both speak from.
import type { IndicatorAssessment, TaskAssessment } from './assessment.ts';
import type { Indicator, IndicatorStatus } from './indicator.ts';
import { INDICATOR_STATUSES } from './indicator.ts';
import type { Directory } from './names.ts';
import { readLeader, readUnits } from './names.ts';
import type { Task, TaskStatus } from './task.ts';
import { TASK_STATUSES } from './task.ts';

export interface AssessedTask {
  readonly task: Task;
  readonly assessment: TaskAssessment;
}

export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly assessment: IndicatorAssessment;
}

/** The groups a leader thinks in; every task status belongs to exactly one. */
export const TASK_GROUPS = ['done', 'overdue', 'soon', 'running', 'ongoing', 'unproven', 'other'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

export const GROUP_OF_STATUS: Readonly<Record<TaskStatus, TaskGroup>> = {
  overdue: 'overdue',
  dueToday: 'soon',
  dueSoon: 'soon',
  deadlineNeeded: 'other',
  doneUnproven: 'unproven',
  ongoingStale: 'ongoing',
  onTrack: 'running',
  notYetStarted: 'running',
  ongoingUpdated: 'ongoing',
  paused: 'other',
  doneLate: 'done',
  doneOnTime: 'done',
  doneNoDeadline: 'done',
};

export interface Tally {
  readonly name: string;
  readonly total: number;
  readonly byGroup: Readonly<Record<TaskGroup, number>>;
}

export interface Summary {
  readonly taskTotal: number;
  readonly indicatorTotal: number;
  readonly tasksByStatus: Readonly<Record<TaskStatus, number>>;
  readonly indicatorsByStatus: Readonly<Record<IndicatorStatus, number>>;
  /** By lead unit, in the directory's order, then names the directory does not know. */
  readonly byUnit: readonly Tally[];
  readonly byLeader: readonly Tally[];
  /** Longest overdue first. */
  readonly overdue: readonly AssessedTask[];
  /** Tasks whose printed deadline Văn phòng has replaced, by Mã. */
  readonly adjusted: readonly AssessedTask[];
}

/** Order of the rows does not matter: the same rows give the same figures. */
export function summarise(
  tasks: readonly AssessedTask[],
  indicators: readonly AssessedIndicator[],
  directory: Directory,
): Summary {
  const unitNames = directory.units.map((unit) => unit.name);
  const leaderNames = directory.leaders.map((leader) => leader.name);
  return {
    taskTotal: tasks.length,
    indicatorTotal: indicators.length,
    tasksByStatus: countBy(TASK_STATUSES, tasks, ({ assessment }) => assessment.status),
    indicatorsByStatus: countBy(INDICATOR_STATUSES, indicators, ({ assessment }) => assessment.status),
    byUnit: tally(tasks, unitNames, (task) => leadUnitOf(task, directory)),
    byLeader: tally(tasks, leaderNames, (task) => leaderOf(task, directory)),
    overdue: tasks.filter(({ assessment }) => assessment.status === 'overdue').sort(longestOverdueFirst),
    adjusted: tasks
      .filter(({ task }) => task.adjustedDeadline !== null)
      .sort((a, b) => (a.task.code < b.task.code ? -1 : 1)),
  };
}

/** Canonical name of the one unit that answers for a task; the printed text when the directory does not know it. */
export function leadUnitOf(task: Task, directory: Directory): string {
  return readUnits(task.leadUnit, directory).units[0] ?? task.leadUnit;
}

export function leaderOf(task: Task, directory: Directory): string {
  return readLeader(task.leader, directory).name;
}

export function longestOverdueFirst(a: AssessedTask, b: AssessedTask): number {
  return (b.assessment.daysLate ?? 0) - (a.assessment.daysLate ?? 0) || (a.task.code < b.task.code ? -1 : 1);
}

function tally(
  tasks: readonly AssessedTask[],
  known: readonly string[],
  nameOf: (task: Task) => string,
): readonly Tally[] {
  const members = new Map<string, AssessedTask[]>(known.map((name) => [name, []]));
  const unknown: string[] = [];
  for (const assessed of tasks) {
    const name = nameOf(assessed.task);
    const list = members.get(name);
    if (list) list.push(assessed);
    else {
      members.set(name, [assessed]);
      unknown.push(name);
    }
  }
  return [...known, ...unknown.sort()].map((name) => {
    const own = members.get(name) ?? [];
    return {
      name,
      total: own.length,
      byGroup: countBy(TASK_GROUPS, own, ({ assessment }) => GROUP_OF_STATUS[assessment.status]),
    };
  });
}

function countBy<T, C extends string>(
  codes: readonly C[],
  items: readonly T[],
  codeOf: (item: T) => C,
): Readonly<Record<C, number>> {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<C, number>;
  for (const item of items) counts[codeOf(item)] += 1;
  return counts;
}
